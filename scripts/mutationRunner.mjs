/**
 * Runs our Jest tests for Stryker inside its own process: files are loaded once, and a mutant then costs only the tests
 * that cover it (Jest itself starts anew for each: 0.7 s of processor time, hours for the core).
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { PluginKind, commonTokens, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { describe, getState, it, resetState, test } from "jest-circus";
import { register } from "tsx/cjs/api";
import { register as registerImports } from "tsx/esm/api";

/** How long one law is tried with new sheets; the same seed each time, so that two runs give the same score. */
const LAW = { interruptAfterTimeLimit: 150, endOnFailure: true, seed: 20_260_401 };

/** For how many mutants a test that noticed one goes before the quick ones. */
const RECENT = 40;

class InProcessRunner {
  static inject = [commonTokens.options];

  constructor(options) {
    this.files = options.inProcess.files;
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.root = process.cwd();
    this.isStale = true;
    /** Test → milliseconds when it last ran: the quick ones go first. */
    this.spent = new Map();
    /** Mutants so far, and for each test the last that it noticed: the next one is mostly in the same lines. */
    this.mutants = 0;
    this.noticed = new Map();
    Object.assign(globalThis, { describe, expect, it, test });
    register();
    registerImports(); // the tables of places are imported when asked for
    createRequire(join(this.root, "package.json"))("fast-check").configureGlobal(LAW);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.load();
    this.isStale = false;
    const result = await this.run([...this.tests.keys()], false);
    return { ...result, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const { stryker } = this;
    const isStatic = mutantActivation === "static"; // changes what happens while a file loads
    stryker.hitCount = undefined;
    stryker.activeMutant = isStatic ? activeMutant.id : undefined;
    if (isStatic || this.isStale) {
      this.isStale = isStatic; // what a mutant made while loading must not serve the next one
      try {
        this.load();
      } catch (error) {
        this.isStale = true;
        return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
      }
    }
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit && hitLimit / 20; // five times the turns of all the tests: no loop that ends
    stryker.hitCount = hitLimit ? 0 : undefined;
    this.mutants++;
    const rank = (id) => {
      const age = this.mutants - (this.noticed.get(id) ?? -Infinity);
      return age < RECENT ? age - RECENT : (this.spent.get(id) ?? 0);
    };
    const ids = (testFilter ?? [...this.tests.keys()]).sort((a, b) => rank(a) - rank(b));
    return toMutantRunResult(await this.run(ids, true), false);
  }

  /** Loads each test file anew, and what it imports from the project. */
  load() {
    const require = createRequire(join(this.root, "package.json"));
    for (const path of Object.keys(require.cache)) if (path.startsWith(this.root)) delete require.cache[path];
    this.tests = new Map();
    this.stryker.currentTestId = undefined;
    for (const file of this.files) {
      resetState();
      require(join(this.root, file));
      this.collect(getState().rootDescribeBlock, file);
    }
  }

  collect(block, name) {
    for (const child of block.children) {
      const id = `${name} ${child.name}`;
      if (child.type === "test") this.tests.set(id, child.fn);
      else this.collect(child, id);
    }
  }

  async run(ids, isBail) {
    const tests = [];
    for (const id of ids) {
      this.stryker.currentTestId = id;
      const began = performance.now();
      let failureMessage;
      try {
        await this.tests.get(id)();
      } catch (error) {
        failureMessage = String(error?.message ?? error);
      }
      const timeSpentMs = performance.now() - began;
      this.spent.set(id, timeSpentMs);
      const endless = determineHitLimitReached(this.stryker.hitCount, this.stryker.hitLimit);
      if (endless) return endless;
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id, name: id, timeSpentMs, status, failureMessage });
      if (isBail && failureMessage !== undefined) {
        this.noticed.set(id, this.mutants);
        break;
      }
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "inProcess", InProcessRunner)];
