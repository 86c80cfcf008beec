import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a table that shows what a setting gives, as it is moved. */
export const useEffectTable = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 260px)": {
      tableLayout: "fixed",
      overflowWrap: "anywhere",
      fontSize: tokens.fontSizeBase200,
    },
  },
  head: {
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    ":first-child": { textAlign: "start" },
  },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    ":first-child": { textAlign: "start" },
  },
});
