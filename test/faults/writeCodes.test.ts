/** Each of Excel's error codes while the result is written. */
import { WRITE_CODES } from "./faultCases";
import { tryFaults } from "./tryFaults";

tryFaults("plain", WRITE_CODES);
