import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocale } from "../locale";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The shape of a screen that is not there yet. */
export function ScreenWaiting(): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  return (
    <Skeleton className={styles.root} aria-label={words.common.loading}>
      <SkeletonItem size={28} style={{ width: "50%" }} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
