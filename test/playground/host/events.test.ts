import { openWorkbook, type Opened } from "./open";

let opened: Opened;
beforeEach(() => {
  opened = openWorkbook();
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Listens to changes of the first sheet; answers the addresses as they come. */
async function listen(): Promise<readonly string[]> {
  const heard: string[] = [];
  await opened.onSheet(async (sheet, context) => {
    sheet.onChanged.add((args) => {
      heard.push(`${args.changeType} ${args.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

test("the add-in hears its own writes and the user's", async () => {
  const heard = await listen();
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  opened.host.workbook.engine.setUserInput(0, 7, 1, "grille");
  await soon();
  expect(heard).toEqual(["RangeEdited B2:C3", "RangeEdited A7"]);
});

test("events can be silenced", async () => {
  const heard = await listen();
  await opened.onSheet(async (sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([]);
});

test("a removed handler hears nothing more", async () => {
  let heard = 0;
  const registered = await opened.onSheet(async (sheet, context) => {
    const handler = sheet.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  await opened.Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  opened.host.workbook.engine.setUserInput(0, 1, 1, "x");
  await soon();
  expect(heard).toBe(0);
});

test("the workbook tells of sheets that come, go and are chosen", async () => {
  const heard: string[] = [];
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (args: { readonly type: string }): Promise<void> => {
      heard.push(args.type);
      return Promise.resolve();
    };
    worksheets.onAdded.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
    const added = worksheets.add("Deux");
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"]);
});

test("a ribbon command runs and says when it is done", async () => {
  opened.Office.actions.associate("essai", async (event: Office.AddinCommands.Event) => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["fait"]];
      await context.sync();
    });
    event.completed();
  });
  await opened.runCommand("essai");
  expect(opened.host.workbook.engine.getCellContent(0, 1, 1)).toBe("fait");
});

test("what the add-in selects is brought into view, and the grid is told", async () => {
  const { engine } = opened.host.workbook;
  let told = 0;
  const stop = opened.host.onChange(() => told++);
  const view = async (address: string): Promise<readonly number[]> => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange(address).select();
      await context.sync();
    });
    const { top_row, left_column, range } = engine.getSelectedView();
    return [top_row, left_column, ...range];
  };
  expect(await view("AZ300:BB310")).toEqual([298, 50, 300, 52, 310, 54]);
  expect(await view("BA301")).toEqual([298, 50, 301, 53, 301, 53]);
  expect((await view("12:12")).slice(0, 2)).toEqual([10, 50]);
  expect(await view("B2")).toEqual([1, 1, 2, 2, 2, 2]);
  expect((await view("XFD1048576")).slice(2, 4)).toEqual([1_048_576, 16_384]);
  stop();
  expect(told).toBe(5);
});

test("the add-in hears where the user goes, once, and not where it went itself a second time", async () => {
  const heard: string[] = [];
  await opened.onSheet(async (sheet, context) => {
    sheet.onSelectionChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { engine } = opened.host.workbook;
  engine.setSelectedCell(5, 2);
  opened.host.followSelection();
  opened.host.followSelection();
  await opened.onSheet(async (sheet, context) => {
    sheet.getRange("C7:D8").select();
    await context.sync();
  });
  opened.host.followSelection();
  await soon();
  expect(heard).toEqual(["B5", "C7:D8"]);
});
