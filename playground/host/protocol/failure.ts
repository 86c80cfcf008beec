/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code. */
export interface HostFailure extends Error {
  readonly hostCode: string;
}

/** A refusal with one of office.js' own error codes and a sentence in Excel's wording. */
export function hostFailure(code: string, message: string): HostFailure {
  return Object.assign(new Error(message), { hostCode: code });
}

/** Whether an error is a refusal of the host, not a defect of its code. */
export function isHostFailure(error: unknown): error is HostFailure {
  return error instanceof Error && "hostCode" in error;
}

/** InvalidArgument, with Excel's message unless another says more. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostFailure {
  return hostFailure("InvalidArgument", message);
}

/** ItemNotFound: what a name, an id or an index asks for is not there. */
export function itemNotFound(): HostFailure {
  return hostFailure("ItemNotFound", "The requested resource doesn't exist.");
}

/** ItemAlreadyExists: the name is taken. */
export function itemAlreadyExists(): HostFailure {
  return hostFailure("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** AccessDenied: the sheet or the workbook is protected. */
export function accessDenied(): HostFailure {
  return hostFailure("AccessDenied", "You can't perform the requested operation.");
}

/** What real Excel has and this host has not: it says so instead of pretending. */
export function notSimulated(what: string): HostFailure {
  return hostFailure("ApiNotFound", `${what} is not simulated.`);
}
