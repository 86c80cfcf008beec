import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Segmentation } from "../../../core/segments";
import type { NamedView, SheetFilter } from "../../appPort";
import { useLocale } from "../../locale";
import { Panel } from "../../parts/Panel";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { EMPTY_FILTER } from "../../views/emptyFilter";
import { FILTER_LISTS, filterChoices } from "../../views/filterChoices";
import { filterCustomers, rowsOf } from "../../views/filterCustomers";
import { quickFilters } from "../../views/quickFilters";
import { isolated } from "../../wording/isolated";
import { populationText } from "../../wording/populationText";
import { FilterGroup } from "./FilterGroup";
import { SavedViews } from "./SavedViews";

const useStyles = makeStyles({
  quick: { display: "flex", flexDirection: "column", gap: tokens.spacingHorizontalS },
  presses: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  match: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Shows in the sheet the customers of one press, of a combination or of a named view. */
export function FiltersScreen(props: {
  readonly segmentation: Segmentation;
  readonly views: readonly NamedView[];
  readonly onShow: (rows: readonly number[]) => void;
  readonly onClear: () => void;
  readonly onSaveViews: (views: readonly NamedView[]) => void;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const { words } = useLocale();
  const { segmentation } = props;
  const [filter, setFilter] = useState<SheetFilter>(EMPTY_FILTER);
  const choices = useMemo(() => filterChoices(segmentation), [segmentation]);
  const quick = useMemo(() => quickFilters(segmentation), [segmentation]);
  const found = useMemo(() => filterCustomers(segmentation, filter), [segmentation, filter]);
  const names = words.filters;

  function show(next: SheetFilter): void {
    setFilter(next);
    props.onShow(rowsOf(filterCustomers(segmentation, next)));
  }

  return (
    <ScreenFrame title={names.title} lead={names.lead} onBack={props.onBack}>
      <Panel title={names.quick.title}>
        <div className={styles.quick}>
          {quick.map((one) => (
            <Button key={one.id} onClick={() => show(one.filter)}>
              {one.id === "zoneA"
                ? names.quick.zoneA(isolated(words.labels.zone(one.zone)))
                : names.quick[one.id]}
            </Button>
          ))}
        </div>
      </Panel>
      <Panel title={names.combine.title}>
        {FILTER_LISTS.map((list) => (
          <FilterGroup
            key={list}
            list={list}
            choices={choices[list]}
            chosen={filter[list]}
            onChange={(chosen) => setFilter({ ...filter, [list]: chosen })}
          />
        ))}
        <p className={styles.match} role="status">
          {names.match(populationText(words, found))}
        </p>
        <div className={styles.presses}>
          <Button
            appearance="primary"
            disabledFocusable={found.length === 0}
            onClick={() => found.length > 0 && show(filter)}
          >
            {names.show}
          </Button>
          <Button
            onClick={() => {
              setFilter(EMPTY_FILTER);
              props.onClear();
            }}
          >
            {names.clear}
          </Button>
        </div>
      </Panel>
      <SavedViews
        views={props.views}
        filter={filter}
        onOpen={(view) => show(view.filter)}
        onSave={props.onSaveViews}
      />
    </ScreenFrame>
  );
}
