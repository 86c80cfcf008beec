import { fr } from "../../../src/i18n/fr";
import { whoIn } from "../../../src/ui/wording/whoIn";
import { segmentation } from "../../core/output/support/build";
import { portfolio, type Row } from "../../core/output/support/portfolio";

const CLIENT: Row = { name: "Sans montant" };
const PROSPECT: Row = { name: "Sans potentiel", prospect: true };

test.each([
  [[CLIENT], "Clients"],
  [[PROSPECT], "Prospects"],
  [[CLIENT, PROSPECT], "Fiches"],
])("who is to complete is named for what it is", (rows, name) => {
  const { customers } = segmentation(portfolio([{ name: "A", revenue: 10 }, ...rows]));
  const who = whoIn(fr, customers);
  expect([who("A"), who("potentialB"), who("toComplete")]).toEqual(["Clients", "Prospects", name]);
});
