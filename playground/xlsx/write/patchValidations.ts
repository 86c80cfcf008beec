import { areaText } from "../../host/engine/a1";
import type { Validation } from "../../host/workbook";
import { childOf, childrenOf, makeLike, type XmlElement } from "../xml/element";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  list: "list",
  date: "date",
  time: "time",
  custom: "custom",
};

function field(source: unknown, name: string): unknown {
  return typeof source === "object" && source !== null ? Reflect.get(source, name) : undefined;
}

function textField(source: unknown, name: string): string | undefined {
  const value = field(source, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Adds the validations the add-in made; those of the file stay as they are. */
export function patchValidations(
  shell: XmlElement,
  from: readonly Validation[],
  to: readonly Validation[],
): void {
  const old = new Set(from.map((validation) => JSON.stringify(validation)));
  const added = to
    .filter((validation) => !old.has(JSON.stringify(validation)))
    .flatMap((validation) => writeValidation(shell, validation) ?? []);
  if (added.length === 0) return;
  const known = childOf(shell, "dataValidations");
  const all = [...childrenOf(known, "dataValidation"), ...added];
  setChild(
    shell,
    "dataValidations",
    makeLike(shell, "dataValidations", { count: all.length }, all),
    WORKSHEET_ORDER,
  );
}

function writeValidation(shell: XmlElement, validation: Validation): XmlElement | null {
  const [[kind, rule] = ["", null]] = Object.entries(validation.rule);
  const type = TYPES[kind];
  if (type === undefined) return null;
  const { errorAlert, prompt } = validation;
  const operator = textField(rule, "operator");
  const style = textField(errorAlert, "style");
  const element = makeLike(shell, "dataValidation", {
    type,
    errorStyle: style === undefined || style === "Stop" ? undefined : style.toLowerCase(),
    operator: operator === undefined || operator === "Between" ? undefined : fileOperator(operator),
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    // In the file this flag hides the arrow.
    showDropDown: field(rule, "inCellDropDown") === false ? 1 : undefined,
    showInputMessage: prompt === undefined || field(prompt, "showPrompt") === false ? undefined : 1,
    showErrorMessage: field(errorAlert, "showAlert") === false ? undefined : 1,
    errorTitle: textField(errorAlert, "title"),
    error: textField(errorAlert, "message"),
    promptTitle: textField(prompt, "title"),
    prompt: textField(prompt, "message"),
    sqref: areaText(validation.area),
  });
  const first =
    kind === "list"
      ? listSource(field(rule, "source"))
      : formula(field(rule, kind === "custom" ? "formula" : "formula1"));
  const second = formula(field(rule, "formula2"));
  if (first !== null) element.children.push(makeLike(shell, "formula1", {}, [first]));
  if (second !== null) element.children.push(makeLike(shell, "formula2", {}, [second]));
  return element;
}

/** office.js says "EqualTo", the file "equal"; "GreaterThan" and the like only lose their capital. */
function fileOperator(operator: string): string {
  const name = operator.replace(/EqualTo$/, (_, offset: number) => (offset === 0 ? "equal" : "OrEqual"));
  const plain =
    name === "NotEqual" || operator === "NotEqualTo" ? "notEqual" : name.replace("OrOrEqual", "OrEqual");
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** A list is a reference ("=$A$1:$A$9") or words between commas. */
function listSource(source: unknown): string | null {
  if (typeof source !== "string" || source === "") return null;
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function formula(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.replace(/^=/, "") : null;
}
