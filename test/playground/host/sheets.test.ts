import { codeOf, openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

function batch(work: (context: Excel.RequestContext) => void): Promise<string> {
  return codeOf(
    opened.Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );
}

test.each([
  ["the longest", "x".repeat(31), "no error"],
  ["an apostrophe inside", "Plan d'actions", "no error"],
  ["too long", "x".repeat(32), "InvalidArgument"],
  ["empty", "", "InvalidArgument"],
  ["a slash", "A/B", "InvalidArgument"],
  ["a bracket", "A[1]", "InvalidArgument"],
  ["a question mark", "Quoi?", "InvalidArgument"],
  ["an apostrophe at the end", "Plan'", "InvalidArgument"],
  ["reserved", "History", "InvalidArgument"],
  ["taken, in capitals", "FEUIL1", "ItemAlreadyExists"],
])("a sheet's name: %s", async (_name, name, expected) => {
  expect(await batch(({ workbook }) => workbook.worksheets.add(name))).toBe(expected);
});

test("a new sheet comes last, and the user stays where he was", async () => {
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Plan d'actions");
    worksheets.load("items/name,items/position");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Feuil1", "Plan d'actions"]);
    expect(active.name).toBe("Feuil1");
  });
});

describe("the user stays on the sheet in front", () => {
  const FRONT = "Sud";
  const [first, last] = ["Feuil1", "Est"];

  async function activeAfter(work: (sheets: Excel.WorksheetCollection) => void): Promise<string> {
    return opened.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["Nord", FRONT, last]) worksheets.add(name);
      worksheets.getItem(FRONT).activate();
      work(worksheets);
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    });
  }

  test.each<readonly [string, (sheets: Excel.WorksheetCollection) => void, string]>([
    ["when another is hidden", (sheets) => void (sheets.getItem("Nord").visibility = "VeryHidden"), FRONT],
    ["when one before it is deleted", (sheets) => void sheets.getItem(first).delete(), FRONT],
    ["when one is added", (sheets) => void sheets.add("Ouest"), FRONT],
    ["when it moves", (sheets) => void (sheets.getItem(FRONT).position = 0), FRONT],
    [
      "and sees the next one when it is hidden",
      (sheets) => void (sheets.getItem(FRONT).visibility = "Hidden"),
      last,
    ],
    ["and sees the next one when it is deleted", (sheets) => void sheets.getItem(FRONT).delete(), last],
  ])("%s", async (_name, work, expected) => {
    expect(await activeAfter(work)).toBe(expected);
  });
});

test("a sheet found by name is kept by id: renaming it does not lose it", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Feuil1");
    await context.sync();
    opened.host.workbook.engine.renameSheet(0, "Clients");
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Clients");
  });
});

test("a protected sheet refuses every write and stays as it was", async () => {
  await batch(({ workbook }) => workbook.worksheets.getFirst().protection.protect());
  const writes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void (sheet.getRange("A1").values = [["x"]]),
    (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]]),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => void sheet.tables.add("A1:B2", true),
    (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => sheet.freezePanes.freezeRows(1),
    (sheet) => void (sheet.getRange("1:1").rowHidden = true),
  ];
  for (const write of writes) {
    expect(await batch(({ workbook }) => write(workbook.worksheets.getFirst()))).toBe("AccessDenied");
  }
  expect(opened.host.workbook.engine.getCellContent(0, 1, 1)).toBe("");
});

test("a protected structure refuses to add, rename, move, hide and delete sheets", async () => {
  await batch(({ workbook }) => {
    workbook.worksheets.add("Deux");
    workbook.protection.protect();
  });
  const changes: ((sheets: Excel.WorksheetCollection) => void)[] = [
    (sheets) => void sheets.add("Trois"),
    (sheets) => void (sheets.getFirst().name = "Un"),
    (sheets) => void (sheets.getFirst().position = 1),
    (sheets) => void (sheets.getFirst().visibility = "Hidden"),
    (sheets) => sheets.getFirst().delete(),
  ];
  for (const change of changes) {
    expect(await batch(({ workbook }) => change(workbook.worksheets))).toBe("AccessDenied");
  }
  expect(opened.host.workbook.extras.sheets).toHaveLength(2);
});

test("a chart sheet has no cells", async () => {
  const [sheet] = opened.host.workbook.extras.sheets;
  if (sheet !== undefined) sheet.kind = "chartsheet";
  expect(await batch(({ workbook }) => workbook.worksheets.getFirst().getUsedRange().load("address"))).toBe(
    "UnsupportedSheet",
  );
});

test("the last visible sheet is neither deleted nor hidden", async () => {
  expect(await batch(({ workbook }) => workbook.worksheets.getFirst().delete())).toBe("InvalidOperation");
  expect(await batch(({ workbook }) => void (workbook.worksheets.getFirst().visibility = "Hidden"))).toBe(
    "InvalidArgument",
  );
});

test("a very hidden sheet is not deleted before it is merely hidden", async () => {
  await batch(({ workbook }) => void (workbook.worksheets.add("Deux").visibility = "VeryHidden"));
  const remove = ({ workbook }: Excel.RequestContext): void => workbook.worksheets.getItem("Deux").delete();
  expect(await batch(remove)).toBe("InvalidOperation");
  await batch((context) => {
    context.workbook.worksheets.getItem("Deux").visibility = "Hidden";
    remove(context);
  });
  expect(opened.host.workbook.extras.sheets).toHaveLength(1);
});

test("a mark, settings and custom XML are found again", async () => {
  await batch(({ workbook }) => {
    workbook.worksheets.getFirst().customProperties.add("ours", "v1");
    workbook.settings.add("__proto__", { a: [1, new Date(5)] });
    workbook.customXmlParts.add('<p xmlns="urn:essai">x</p>');
  });
  await opened.Excel.run(async (context) => {
    const { workbook } = context;
    const mark = workbook.worksheets.getFirst().customProperties.getItemOrNullObject("OURS").load("value");
    const setting = workbook.settings.getItem("__proto__").load("value");
    const xml = workbook.customXmlParts.getByNamespace("urn:essai").getOnlyItem().getXml();
    await context.sync();
    expect(mark.value).toBe("v1");
    expect(setting.value).toEqual({ a: [1, new Date(5)] });
    expect(xml.value).toContain("urn:essai");
  });
});

test("a name stands for a range, and for one only", async () => {
  const name = ({ workbook }: Excel.RequestContext): void =>
    void workbook.names.add("zone", workbook.worksheets.getFirst().getRange("A1:B2"));
  expect([await batch(name), await batch(name)]).toEqual(["no error", "ItemAlreadyExists"]);
  await opened.Excel.run(async (context) => {
    const range = context.workbook.names.getItem("ZONE").getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Feuil1!A1:B2");
  });
});
