import { isDarkColor } from "../../src/ui/isDarkColor";

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#262626", true],
  ["000000", true],
  ["#1f1f1f", true],
  ["", false],
  ["rgb(0, 0, 0)", false],
])("%s is dark: %s", (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
