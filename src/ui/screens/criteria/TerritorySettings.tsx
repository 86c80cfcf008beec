import { Field } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Options } from "../../../core/options";
import { useLocale } from "../../locale";
import { SelectBox } from "../../parts/SelectBox";
import { NumberField } from "../../parts/NumberField";

const ZONINGS = ["auto", "column", "department", "region", "northCentreSouth", "compact"] as const;

/** How customers are put into zones. */
export function TerritorySettings(props: {
  readonly territory: Options["territory"];
  readonly onChange: (territory: Options["territory"]) => void;
}): ReactNode {
  const { words } = useLocale();
  const { territory } = props;
  const names = words.criteria.territory;
  return (
    <>
      <Field label={names.zoning}>
        <SelectBox
          value={territory.zoning}
          onChange={(_, { value }) =>
            props.onChange({ ...territory, zoning: ZONINGS.find((one) => one === value) ?? "auto" })
          }
        >
          {ZONINGS.map((zoning) => (
            <option key={zoning} value={zoning}>
              {names.zonings[zoning]}
            </option>
          ))}
        </SelectBox>
      </Field>
      {territory.zoning === "compact" && (
        <NumberField
          label={names.zones}
          value={territory.zones}
          min={2}
          max={12}
          onChange={(zones) => props.onChange({ ...territory, zones })}
        />
      )}
    </>
  );
}
