/** `npm run bench`: what the methods and the reading cost, as ratios to the least they can cost in the same run. */
import { benchMethods } from "./methods";
import { benchReading } from "./reading";
import { growthLines, table, type Line } from "./table";

const SIZES = [100_000, 1_000_000] as const;
const READ_ROWS = [25_000, 100_000] as const;

const lines: readonly Line[] = [...growthLines(SIZES, benchMethods), ...growthLines(READ_ROWS, benchReading)];
process.stdout.write(`${table(lines)}\n`);
