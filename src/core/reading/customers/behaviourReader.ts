import type { Behaviour } from "../../model";
import { canonicalHeader } from "../headers/canonicalHeader";
import type { TypedTable } from "../columns/typedTable";
import { readAutonomy, readContact, readSpeed, readStyle, readUnannounced } from "../values/behaviourWords";
import { pickNumber, pickText } from "./pick";

const UNKNOWN: Behaviour = {
  style: null,
  speed: null,
  contact: null,
  autonomy: null,
  cycleDays: null,
  unannounced: null,
};

/** How the customer decides and likes to be met, from the rows given; one column of profile may tell style and speed. */
export function behaviourReader(table: TypedTable): (positions: readonly number[]) => Behaviour {
  const styles = table.texts("decisionStyle");
  const speeds = table.texts("decisionSpeed");
  const contacts = table.texts("contactPreference");
  const autonomies = table.texts("autonomy");
  const cycles = table.numbers("decisionCycle")?.values;
  const header = table.column("autonomy")?.header ?? "";
  const guidedHeader = /accompagn|besoin/.test(canonicalHeader(header));
  if (cycles === undefined && [styles, speeds, contacts, autonomies].every((column) => column.length === 0))
    return () => UNKNOWN;
  return (positions) => {
    const style = pickText(styles, positions) ?? "";
    const contact = pickText(contacts, positions) ?? "";
    const cycleDays = pickNumber(cycles, positions);
    return {
      style: readStyle(style),
      speed: readSpeed(pickText(speeds, positions) ?? "") ?? readSpeed(style),
      contact: readContact(contact),
      autonomy:
        readAutonomy(pickText(autonomies, positions) ?? "", guidedHeader) ??
        (/autonom|accompagn/i.test(style) ? readAutonomy(style, false) : null),
      cycleDays: cycleDays !== null && cycleDays >= 0 ? cycleDays : null,
      unannounced: readUnannounced(contact),
    };
  };
}
