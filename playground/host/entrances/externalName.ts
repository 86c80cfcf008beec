/** Under this name a page keeps the host that it offers to its pane. */
export const EXTERNAL_NAME = "simulatedExcel";
