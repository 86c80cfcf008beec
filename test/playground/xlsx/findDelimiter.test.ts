import { findDelimiter } from "../../../playground/xlsx/csv/findDelimiter";

/** Forty customers, their fields between these characters, amounts as these programs write them. */
const file = (delimiter: string, amount: string): string =>
  [
    ["Client", "Code postal", "CA HT", "Ville"],
    ...Array.from({ length: 40 }, (_, i) => [`Société ${i}`, "59000", amount, "Lille"]),
  ]
    .map((row) => row.join(delimiter))
    .join("\r\n");

test.each([
  ["tabs beside one decimal comma a line", "\t", "13354,15"],
  ["semicolons beside one decimal comma a line", ";", "13354,15"],
  ["bars beside one decimal comma a line", "|", "13354,15"],
  ["commas beside decimal points", ",", "13354.15"],
])("%s", (_what, delimiter, amount) => {
  expect(findDelimiter(file(delimiter, amount))).toBe(delimiter);
});

test("one column alone is cut by nothing that stands in it", () => {
  expect(findDelimiter("Client\r\nMorel\r\nLenoir\r\n")).toBe(";");
});
