import shipped from "../../../src/app/sample/portfolio.json";
import { samplePortfolio } from "../../../playground/sample/portfolio";

test("the sample that ships is the one that npm run sample writes", () => {
  const { name, formats, rows } = samplePortfolio();
  expect(shipped).toEqual({ name, formats, rows });
});
