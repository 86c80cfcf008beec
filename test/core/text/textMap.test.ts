import fc from "fast-check";
import { TextMap } from "../../../src/core/text/TextMap";

test("keeps what belongs to each text, the empty one and those that differ in one sign included", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom("", "C1", "C2", "DUPONT|59000", "DUPONT|59001"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat())), (entries) => {
      const plain = new Map(entries);
      const found = new TextMap<number>();
      for (const [key, value] of entries) found.set(key, value);
      expect(found.size).toBe(plain.size);
      for (const [key, value] of plain) expect(found.get(key)).toBe(value);
      expect(found.get("another")).toBeUndefined();
    }),
  );
});
