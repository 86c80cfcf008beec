/** Sheets at random through the whole press, for as long as asked: `npm run fuzz -- [--minutes 10] [--seed N] [--path P]`. */
import fc from "fast-check";
import { parseArgs } from "node:util";
import { anyBook } from "./arbitraryBook";
import { holdLaws } from "./laws";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    runs: { type: "string", default: "1000000" },
    seed: { type: "string" },
    path: { type: "string" },
  },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const ZONES = [
  "Europe/Paris",
  "America/Los_Angeles",
  "Asia/Kolkata",
  "Pacific/Kiritimati",
  "UTC",
  "America/Noronha",
];

const press = fc.record({
  zones: fc.tuple(fc.constantFrom(...ZONES), fc.constantFrom(...ZONES)),
  languages: fc.tuple(
    fc.constantFrom("fr" as const, "en" as const),
    fc.constantFrom("fr" as const, "en" as const),
  ),
  again: fc.constantFrom("elsewhere" as const, "output" as const),
});

async function main(): Promise<void> {
  const details = await fc.check(fc.asyncProperty(anyBook, press, holdLaws), {
    seed,
    ...(values.path === undefined ? {} : { path: values.path }),
    numRuns: Number(values.runs),
    interruptAfterTimeLimit: Number(values.minutes) * 60_000,
    markInterruptAsFailure: false,
  });
  process.stdout.write(`seed ${seed}: ${details.numRuns} sheets\n`);
  if (!details.failed || details.counterexample === null) return;
  const example = JSON.stringify(details.counterexample, null, 1).replaceAll(/([xa -]{40})[xa -]+/g, "$1…");
  const error: unknown = details.errorInstance;
  process.stdout.write(`npm run fuzz -- --seed ${seed} --path ${details.counterexamplePath}\n${example}\n`);
  process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

void main();
