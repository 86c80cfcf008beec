import { areaText, parseArea } from "../../host/engine/a1";
import { subtract } from "../../host/engine/areas";
import type { Area, Validation } from "../../host/workbook";
import { attributeOf, childOf, childrenOf, makeLike, setAttributes, type XmlElement } from "../xml/element";
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

/** Adds the validations the add-in made; a cell has one, so those of the file give way on its cells, and only there. */
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
  const taken = added.flatMap(areasOf);
  const kept = childrenOf(known, "dataValidation").filter((element) => leaves(element, taken));
  const all = [...kept, ...added];
  setChild(
    shell,
    "dataValidations",
    makeLike(shell, "dataValidations", { count: all.length }, all),
    WORKSHEET_ORDER,
  );
}

function areasOf(element: XmlElement): Area[] {
  return (attributeOf(element, "sqref") ?? "").split(" ").flatMap((address) => parseArea(address) ?? []);
}

/** Takes cells away from a validation of the file; false when none is left. */
function leaves(element: XmlElement, taken: readonly Area[]): boolean {
  const before = areasOf(element);
  const left = taken.reduce((areas, area) => areas.flatMap((part) => subtract(part, area)), before);
  if (left.length > 0 && JSON.stringify(left) !== JSON.stringify(before)) {
    setAttributes(element, { sqref: left.map((area) => areaText(area)).join(" ") });
  }
  return left.length > 0 || before.length === 0;
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
