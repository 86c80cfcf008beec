import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Options } from "../../../core/options";
import { CRITERIA } from "../../../core/labels";
import type { Criterion } from "../../../core/labels";
import type { Segmentation } from "../../../core/segments";
import { useLocale } from "../../locale";
import { ScreenFrame } from "../../parts/ScreenFrame";
import type { Draft } from "../../state/paneState";
import { AbcSettings } from "./AbcSettings";
import { CriterionCard } from "./CriterionCard";
import { PotentialSettings } from "./PotentialSettings";
import { RfmSettings } from "./RfmSettings";
import { TerritorySettings } from "./TerritorySettings";

/** Criteria beyond which segments become too small to work with. */
const ADVISED_AT_MOST = 3;

/** The criteria step: the five methods, which are used, and their settings. */
export function CriteriaScreen(props: {
  readonly segmentation: Segmentation;
  readonly options: Options;
  readonly criteria: readonly Criterion[];
  readonly onChange: (change: Partial<Draft>) => void;
}): ReactNode {
  const { words } = useLocale();
  const { segmentation, options, criteria, onChange } = props;
  const setOptions = (change: Partial<Options>): void => onChange({ options: { ...options, ...change } });
  const settings: Readonly<Record<Criterion, ReactNode>> = {
    abc: (
      <AbcSettings
        segmentation={segmentation}
        limits={options.abc.limits}
        onLimits={(limits) => setOptions({ abc: { limits } })}
      />
    ),
    rfm: (
      <RfmSettings
        rfm={options.rfm}
        segmentation={segmentation}
        onChange={(rfm) => setOptions({ rfm })}
        onRecompute={() => onChange({ recomputeThresholds: true })}
      />
    ),
    territory: (
      <TerritorySettings territory={options.territory} onChange={(territory) => setOptions({ territory })} />
    ),
    potential: (
      <PotentialSettings potential={options.potential} onChange={(potential) => setOptions({ potential })} />
    ),
    behaviour: undefined,
  };
  return (
    <ScreenFrame title={words.criteria.title} lead={words.criteria.lead}>
      {criteria.length > ADVISED_AT_MOST && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.criteria.tooMany}</MessageBarBody>
        </MessageBar>
      )}
      {segmentation.methods.map((method) => (
        <CriterionCard
          key={method.criterion}
          method={{ ...method, chosen: criteria.includes(method.criterion) }}
          onUse={(isUsed) =>
            onChange({
              criteria: CRITERIA.filter((one) =>
                one === method.criterion ? isUsed : criteria.includes(one),
              ),
            })
          }
        >
          {settings[method.criterion]}
        </CriterionCard>
      ))}
    </ScreenFrame>
  );
}
