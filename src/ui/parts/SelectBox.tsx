import { makeStyles, Select } from "@fluentui/react-components";
import type { SelectProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

/** A native drop-down list that shrinks with the pane instead of keeping the width of its longest choice. */
export function SelectBox(props: SelectProps): ReactNode {
  const styles = useStyles();
  return <Select {...props} className={styles.narrow} select={{ className: styles.narrow }} />;
}
