import { expectReport, type Report } from "./expectReport";
import { CRM } from "./sheets/crm";
import { EXPORTS } from "./sheets/exports";
import { HAND_KEPT } from "./sheets/handKept";
import { IDENTITIES } from "./sheets/identities";
import { JOURNALS } from "./sheets/journals";
import { MADE } from "./sheets/made";
import { PEOPLE } from "./sheets/people";
import { RHYTHMS } from "./sheets/rhythms";
import { SCORES } from "./sheets/scores";
import { VALUES } from "./sheets/values";
import { segmentCase } from "./segmentFile";

describe.each([
  ["accounting and ERP exports", EXPORTS],
  ["CRM exports", CRM],
  ["hand-kept sheets", HAND_KEPT],
  ["values of a column", VALUES],
  ["what a row stands for", JOURNALS],
  ["what no column holds", MADE],
  ["people, places and files", PEOPLE],
  ["who the customers are", IDENTITIES],
  ["when to see whom", RHYTHMS],
  ["scores", SCORES],
])("%s", (_family, cases) => {
  test.each(cases.map((sheetCase) => [sheetCase.name, sheetCase] as const))(
    "%s",
    async (_name, sheetCase) => {
      const { code, stdout, stderr, files } = await segmentCase(sheetCase);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(files).toHaveLength(2); // the input and the segmented copy
      const report = JSON.parse(stdout) as Report; // -- the contract of the command line
      expectReport(report, sheetCase.expected);
    },
    60_000,
  );
});
