/** CSV files made to harm: refused by their size, in no more than a moment. */
import { strToU8 } from "fflate";
import { outcome } from "./support/outcome";

test.each<readonly [what: string, text: string, code: string]>([
  ["more columns than a sheet has", ";".repeat(16_384), "empty"],
  ["a value beyond XFD", `${";".repeat(16_384)}x`, "tooLarge"],
  ["a quote that is never closed", `Nom;CA\n"${"Morel;1\n".repeat(5000)}`, "tooLarge"],
  ["nothing but separators", `a${";".repeat(20_000_001)}`, "tooLarge"],
  ["more lines than a sheet has", "1\n".repeat(1_048_577), "tooLarge"],
  ["names of every object", "__proto__;constructor\n1;toString", "opened"],
])("csv: %s", (_what, text, code) => {
  expect(outcome(strToU8(text), "clients.csv")).toBe(code);
});
