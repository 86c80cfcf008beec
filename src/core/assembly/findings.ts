import type { AbcResult } from "../methods/abc/abc";
import type { Amounts } from "../methods/amounts";
import type { LabelsInForce } from "../methods/labelsInForce";
import type { TerritoryPlaces } from "../methods/territory/places";
import type { PotentialOutcome } from "../methods/potential/potential";
import type { RfmResult } from "../methods/rfm/rfm";
import type { TerritoryResult } from "../methods/territory/territory";
import type { Reading } from "../model";
import type { Options } from "../options";
import type { Criterion } from "../labels";
import type { MovesSince } from "./movesSince";
import type { PlanValues } from "./planValues";

/** What each method found, before the customers are put together; null = not chosen or not possible. */
export interface Findings {
  readonly reading: Reading;
  readonly options: Options;
  readonly criteria: readonly Criterion[];
  readonly amounts: Amounts;
  readonly places: TerritoryPlaces;
  readonly plan: PlanValues;
  readonly abc: AbcResult;
  readonly force: LabelsInForce;
  readonly rfm: RfmResult | null;
  readonly territory: TerritoryResult | null;
  readonly potential: PotentialOutcome | null;
  /** Since the last run; null without one. */
  readonly since: MovesSince | null;
}
