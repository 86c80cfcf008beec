/** The rows of our sheets are as high as what stands in them now asks, whatever stood in them before. */
import { restoreSheet } from "../../src/app/restore";
import type { SegmentRequest } from "../../src/app/outcome";
import { openPortfolio, type Opened } from "../excel/portfolio";
import { pictureOf } from "../support/hostState";
import { press } from "../support/press";

jest.setTimeout(60_000);

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.reverse()) stop();
  stops = [];
});

const OURS = ["Plan d'actions", "Tableau de bord"];
const FEW: Partial<SegmentRequest> = { criteria: ["abc"] };

function heightsOf({ host }: Opened): unknown {
  const { sheets } = pictureOf(host.workbook);
  return OURS.map((name) => sheets[name]?.heights);
}

/** The heights after each of two presses, and the workbook, which the next one leaves to another. */
async function pressTwice(first: Partial<SegmentRequest>, second: Partial<SegmentRequest>) {
  const it = await openPortfolio(40);
  stops.push(it.stop);
  await press(first);
  const before = heightsOf(it);
  await press(second);
  return { it, before, after: heightsOf(it) };
}

test("a press that writes less leaves no height of the press before it", async () => {
  const alone = await pressTwice(FEW, FEW);
  const shorter = await pressTwice({}, FEW);
  expect(shorter.before).not.toEqual(alone.before);
  expect(shorter.after).toEqual(alone.after);
});

test("Restaurer gives every row the height that it had", async () => {
  const { it, before, after } = await pressTwice({}, FEW);
  expect(after).not.toEqual(before);
  expect(await restoreSheet("Clients", "press")).toEqual({ ok: true, value: null });
  expect(heightsOf(it)).toEqual(before);
});
