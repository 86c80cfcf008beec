import type { Parts } from "../package/Package";
import type { XmlElement } from "../xml/element";

/** A worksheet's part while it is saved. */
export interface SheetPart {
  readonly parts: Parts;
  /** Where it is among the parts. */
  readonly path: string;
  /** Its markup around the rows; steps change it. */
  readonly shell: XmlElement;
}
