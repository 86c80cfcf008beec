/** The write is lost on its way, fails for good, or fails while it is put back. */
import { WRITE_IN_TURN, WRITE_TWICE } from "./faultCases";
import { tryFaults } from "./tryFaults";

describe("once", () => tryFaults("plain", WRITE_IN_TURN, { inTurn: true }));
describe("and its return", () => tryFaults("plain", WRITE_TWICE));
