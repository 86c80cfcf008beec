import {} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CUSTOMER_FIELDS, JOURNAL_FIELDS } from "../../../core/fields";
import type { FieldId } from "../../../core/fields";
import { useLocale } from "../../locale";
import { SelectBox } from "../../parts/SelectBox";
import { FIELD_GROUPS } from "../../views/fieldGroups";
import type { FieldGroup } from "../../views/fieldGroups";

const FIELDS: readonly FieldId[] = [...CUSTOMER_FIELDS, ...JOURNAL_FIELDS];
const GROUPS: readonly (readonly [FieldGroup, readonly FieldId[]])[] = [
  ["identity", FIELD_GROUPS.identity],
  ["money", FIELD_GROUPS.money],
  ["activity", FIELD_GROUPS.activity],
  ["place", FIELD_GROUPS.place],
  ["potential", FIELD_GROUPS.potential],
  ["behaviour", FIELD_GROUPS.behaviour],
  ["contact", FIELD_GROUPS.contact],
];

/** The drop-down list that says what a column is. */
export function FieldSelect(props: {
  readonly name: string;
  readonly field: FieldId | null;
  readonly onChoose: (field: FieldId | null) => void;
}): ReactNode {
  const { words } = useLocale();
  return (
    <SelectBox
      aria-label={props.name}
      value={props.field ?? ""}
      onChange={(_, { value }) => props.onChoose(FIELDS.find((field) => field === value) ?? null)}
    >
      <option value="">{words.data.columns.ignored}</option>
      {GROUPS.map(([group, fields]) => (
        <optgroup key={group} label={words.data.columns.groups[group]}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {words.fields[field]}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectBox>
  );
}
