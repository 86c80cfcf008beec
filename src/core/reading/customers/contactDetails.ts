/** A telephone number as dialled: a French number that lost its leading zero in a number cell gets it back. */
export function phoneOf(text: string | null): string | null {
  return text !== null && /^[1-9]\d{8}$/.test(text) ? `0${text}` : text;
}
