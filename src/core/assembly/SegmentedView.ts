import { alertOf } from "../methods/migration/alert";
import { potentialOf } from "../methods/potential/potential";
import { priority } from "../methods/priority";
import type { Behaviour, Customer, Day } from "../model";
import type { AbcLabel, Channel, ContactState, PlanSegment, Priority } from "../labels";
import type { Alert, PotentialResult, RfmScore, SegmentedCustomer } from "../segments";
import { pointsAt, SEGMENTS, STATES, type Assembled } from "./assembled";

const NO_CHANNEL: readonly Channel[] = [];

/**
 * One customer of a run: its part of the columns, each value made when it is read. Its properties are on the class:
 * a copy by `{...one}` has none of them.
 */
export class SegmentedView implements SegmentedCustomer {
  constructor(
    private readonly run: Assembled,
    private readonly at: number,
  ) {}

  get customer(): Customer {
    // -- a view is made for each position of the reading
    return this.run.reading.customers[this.at] as Customer;
  }

  private get isClosed(): boolean {
    return this.customer.population === "closed";
  }

  get abc(): AbcLabel | null {
    return this.run.has.abc ? (this.run.inForce[this.at] ?? null) : null;
  }

  get computedAbc(): AbcLabel | null {
    const computed = this.run.computed[this.at] ?? null;
    return this.abc === null || this.abc === computed ? null : computed;
  }

  get rfm(): RfmScore | null {
    return this.run.scores?.[this.at] ?? null;
  }

  get zone(): string | null {
    const { zones } = this.run;
    return zones?.texts[zones.numbers[this.at] ?? 0] ?? null;
  }

  get sector(): string | null {
    return this.run.has.territory && !this.isClosed ? this.customer.sector : null;
  }

  get potential(): PotentialResult | null {
    const { potential, reading } = this.run;
    return potential === null
      ? null
      : potentialOf(potential, this.customer, this.at, reading.notes.potentialUnit);
  }

  get behaviour(): Behaviour | null {
    return this.run.has.behaviour && !this.isClosed ? this.customer.behaviour : null;
  }

  get priority(): Priority | null {
    return this.isClosed ? null : priority(pointsAt(this.run, this.at), this.run.options.priority);
  }

  get crossed(): string | null {
    const { texts, numbers } = this.run.crossed;
    return this.isClosed ? null : (texts[numbers[this.at] ?? 0] ?? null);
  }

  get planSegment(): PlanSegment | null {
    return SEGMENTS[this.run.segments[this.at] ?? 0] ?? null;
  }

  get intervalDays(): number | null {
    const segment = this.planSegment;
    return segment === null ? null : this.run.options.plan[segment].intervalDays;
  }

  get channels(): readonly Channel[] {
    const segment = this.planSegment;
    return segment === null ? NO_CHANNEL : this.run.channels(segment, this.behaviour?.contact ?? null);
  }

  get nextContact(): Day | null {
    return this.run.nextContacts[this.at] || null;
  }

  get elapsedDays(): number | null {
    const { lastVisit } = this.customer;
    return lastVisit === null || this.isClosed ? null : Math.max(0, this.run.reading.today - lastVisit);
  }

  get contactState(): ContactState {
    return STATES[this.run.states[this.at] ?? 0] ?? "none";
  }

  get alert(): Alert | null {
    if (this.isClosed) return null;
    return alertOf(this.customer, this.abc, this.rfm?.score ?? null, this.run.moves?.[this.at] ?? null);
  }
}
