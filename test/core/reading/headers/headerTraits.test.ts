import { canonicalHeader } from "../../../../src/core/reading/headers/canonicalHeader";
import { headerTraits, type HeaderTraits } from "../../../../src/core/reading/headers/headerTraits";
import { matchHeader } from "../../../../src/core/reading/headers/matchHeader";

const traits = (header: string): HeaderTraits => headerTraits(header, canonicalHeader(header));
const list = (headers: string): readonly string[] => headers.split(" | ");
/** Each header with what is said of it, to compare with what should be. */
const told = <T>(headers: string, of: (one: HeaderTraits) => T) =>
  list(headers).map((header) => [header, of(traits(header))]);
const all = <T>(headers: string, value: T) => list(headers).map((header) => [header, value]);

describe("a header says in what it counts", () => {
  test.each<readonly [number | null, string]>([
    [
      1000,
      "CA (k€) | CA K€ | CA k € | CA keur | CA en kEUR | k€ | CA (k) | CA ( K ) | CA en milliers | Millier d'euros",
    ],
    [1_000_000, "CA (M€) | CA M € | CA MEUR | M€ | CA en millions | Million d'euros"],
    [1, "CA € | CA (€) | Total EUR | CA en euro | CA en euros | Euros | Total (EUR)"],
    [null, "CA | Eurostat | Acteur | Valeur | Neuro | CA k | CA (kilos)"],
  ])("%j: %s", (unit, headers) => {
    expect(told(headers, (one) => one.unit)).toEqual(all(headers, unit));
  });

  test.each<readonly [boolean, string]>([
    [
      true,
      "Nb boîtes | Boîte | Cartons | Carton vendu | Unités | Unité | Kg | Kilos | Kilo | Tonnes | Litres | Litre | Palettes | Colis | Étoiles | Étoile | Pièces | Pièce | Points | Point | Stars | Star | Boxes | Volume | Volumes 2025 | Quantité vendue | Qté",
    ],
    [false, "CA | Boîtier | Kgb | Pointeur | Volume d'affaires | Volume d’achats annuel | Volume de CA"],
  ])("in goods: %j: %s", (volume, headers) => {
    expect(told(headers, (one) => one.volume)).toEqual(all(headers, volume));
  });

  test.each<readonly [boolean, string]>([
    [true, "Évol % | % | Pourcentage CA | CA pct"],
    [false, "CA | Pourcentages | Pctx"],
  ])("in per cents: %j: %s", (percent, headers) => {
    expect(told(headers, (one) => one.percent)).toEqual(all(headers, percent));
  });
});

describe("a header says of when it speaks", () => {
  test.each<readonly [number | null, string]>([
    [2025, "CA 2025 | 2025 | 2025 CA"],
    [2010, "CA 2010"],
    [2026, "CA au 31/10/26 | CA 11/2025 à 10/2026 | CA 01/01 au 31/12/2026"],
    [null, "CA | CA 1999 | CA 20255 | CA 12025 | CA 2100"],
  ])("year %j: %s", (year, headers) => {
    expect(told(headers, (one) => one.year)).toEqual(all(headers, year));
  });

  test.each<readonly [number | null, string]>([
    [0, "CA N | N | CA N HT"],
    [
      1,
      "CA N-1 | N-1 | CA facturé l'année dernière | Ventes de l’an passé | CA année Y-1 | Sales LY | CA (N - 1)",
    ],
    [2, "CA N-2 | CA 2025 (N-2)"],
    [3, "CA N-3"],
    [null, "CA | Nom | CAN 1 | CA N-12"],
  ])("%j years back: %s", (yearsBack, headers) => {
    expect(told(headers, (one) => one.yearsBack)).toEqual(all(headers, yearsBack));
  });

  test.each<readonly [boolean, string]>([
    [
      true,
      "CA 12 mois | CA 12 derniers mois | CA 12 mois glissants | CA 12 mois glissant | CA douze mois | CA 12M | CA année glissante | CA mois glissants | Sales last 12 months | Sales rolling 12 months | Sales 12 months | Sales LTM | Rolling sales | CA 11/2025 à 10/2026 | CA du 01/11/2025 au 31/10/2026 | CA 01/11 au 31/10/2026",
    ],
    [false, "CA | CA 112 mois | CA mois | CA 6 mois | Sales months | CA glissant"],
  ])("the last twelve months: %j: %s", (rolling, headers) => {
    expect(told(headers, (one) => one.rolling)).toEqual(all(headers, rolling));
  });

  test.each<readonly [boolean, string]>([
    [
      true,
      "CA YTD | CA cumul | CA cumulé | CA cumulée | Ventes cumulées | CA cumulés | CA à ce jour | CA année en cours | CA à date | CA depuis janvier | CA depuis le 1er janvier | CA depuis 1er janvier | CA provisoire | CA exercice en cours | Sales year to date | CA cette année | CA au 31/10/2026 | CA du 01/01/26 au 31/10/26 | CA 01/01 au 31/10/2026 | Ventes HT 01/2026 à 10/2026 | CA 10/2026 | CA janv-oct 2026 | CA à fin octobre | CA T1 2025 | CA 1er semestre | CA trimestre 2 | CA 10 mois | CA 3 derniers mois",
    ],
    [
      false,
      "CA | Date | Date commande | CA jour | CA année | CA cours | Cumulus | CA exercice | CA au 31/12/2025 | CA 01/2025 à 12/2025 | CA HT 01/01 AU 31/12/2025 | CA du 1/1/25 au 31/12/25 | CA janv-déc 2025 | CA à fin décembre | CA exercice clos le 30/06/2025 | CA N-1 2025 | CA 11/2025 à 10/2026 | CA 12 mois au 31/10/2026",
    ],
  ])("part of a year: %j: %s", (partial, headers) => {
    expect(told(headers, (one) => one.partial)).toEqual(all(headers, partial));
  });
});

describe("a header says which of two it is", () => {
  test.each<readonly [HeaderTraits["tax"], string]>([
    ["ht", "CA HT | Total H.T. | HT | CA hors taxes"],
    ["ttc", "CA TTC | TTC"],
    [null, "CA | Achats | Total TTCX"],
  ])("tax %j: %s", (tax, headers) => {
    expect(told(headers, (one) => one.tax)).toEqual(all(headers, tax));
  });

  test.each<readonly [HeaderTraits["address"], string]>([
    ["billing", "Ville facturation | CP de facturation | Ville (facture) | Billing city | Ville du siège"],
    [
      "delivery",
      "Ville livraison | CP Liv. | Delivery city | Shipping city | Client livré | Ville d'expédition | Livraison ou facturation",
    ],
    [null, "Ville | Livre | Sièges auto"],
  ])("address %j: %s", (address, headers) => {
    const known = headers.replace(" | Livre |", " |");
    expect(told(known, (one) => one.address)).toEqual(all(known, address));
  });
});

test.each([
  ["CA 2025 HT (k€)", "ca"],
  ["CA N-1", "ca"],
  ["CA N", "ca"],
  ["CA 12 derniers mois", "ca"],
  ["CA TTC 2024 en euros", "ca"],
  ["CA en milliers d'euros", "ca"],
  ["CA (M€)", "ca"],
  ["CA en millions", "ca"],
  ["CA exercice 2024", "ca"],
  ["CA YTD", "ca"],
  ["CA cumulé 2025", "ca"],
  ["CA à ce jour", "ca"],
  ["CA provisoire", "ca"],
  ["CA année en cours", "ca annee"],
  ["Date", "date"],
  ["N", ""],
  ["HT", ""],
  ["2025", ""],
  ["Nom du client N", "nom client"],
  ["Montant EUR", "montant"],
  ["Montant KEUR", "montant"],
  ["Montant MEUR", "montant"],
  ["Cours", "cours"],
])("%s, the rest aside, is %j", (header, core) => {
  expect(traits(header).core).toBe(core);
});

describe("an amount by its traits alone", () => {
  test.each<readonly [string, readonly (readonly [string, number])[]]>([
    ["N-1", [["revenuePrevious", 0.85]]],
    ["N-2", [["revenuePrevious", 0.4]]],
    ["N-4", [["revenuePrevious", 0.4]]],
    ["HT", [["revenue", 0.7], ["amount", 0.85]]], // prettier-ignore
    ["TTC 2025", [["revenue", 0.7], ["amount", 0.85]]], // prettier-ignore
    ["N", [["revenue", 0.7]]],
    ["12 mois", [["revenue", 0.7]]],
    ["YTD", [["revenue", 0.7]]],
    ["2025", [["revenue", 0.55]]],
    ["€", []],
  ])("%s: %j", (header, candidates) => {
    expect(matchHeader(header).candidates.map(({ field, strength }) => [field, strength])).toEqual(
      candidates,
    );
  });
});

describe("the same words with more around them are less sure", () => {
  test.each<readonly [string, string, number]>([
    ["Ville", "city", 1],
    ["CA client 2025", "revenue", 0.98],
    ["Délai de décision (jours)", "decisionCycle", 0.97],
    ["Ville de facturation", "city", 0.95],
    ["Ville du siège", "city", 0.95],
    ["Ville principale", "city", 0.95],
    ["E-mail livraison", "email", 0.95],
    ["Ville entreprise", "city", 0.88],
    ["Ville de livraison de l'entreprise", "city", 0.88],
    ["Panier moyen actuel", "averageOrder", 0.88],
    ["Panier moyen par année", "averageOrder", 0.88],
    ["Comune", "city", 0.85],
    ["Panier moyenn", "averageOrder", 0.85],
    ["Code postal magasin", "postalCode", 0.8],
  ])("%s is %s by %d", (header, field, strength) => {
    const [best] = matchHeader(header).candidates;
    expect(best?.field).toBe(field);
    expect(best?.strength).toBeCloseTo(strength, 9);
  });

  test("an amount of deliveries is no address", () => {
    expect(matchHeader("Panier moyen livraison").candidates).not.toContainEqual(
      expect.objectContaining({ strength: 0.95 }),
    );
  });
});

describe("a header that is known for something else", () => {
  test.each([
    ["% CA", "growth"],
    ["CA %", "growth"],
    ["CA visé", "target"],
    ["Objectif CA potentiel", null],
    ["CA estimé à faire", null],
  ])("%s: %j", (header, other) => {
    expect(matchHeader(header).other).toBe(other);
    expect(matchHeader(header).candidates.length > 0).toBe(other === null);
  });

  test("a percentage of no amount keeps its field", () => {
    expect(matchHeader("% chez nous").candidates.map(({ field }) => field)).toEqual(["shareOfWallet"]);
  });

  test.each([
    ["Chiffre d'affaires annuel", true],
    ["CHIFFRES D’AFFAIRES ANNUELS", true],
    ["Chiffres d'affaires annuels (€)", true],
    ["Annual revenue", true],
    ["Chiffre d'affaires annuel HT", true],
    ["CA annuel", false],
    ["Chiffre d'affaires", false],
    ["Annual revenue 2025", false],
  ])("%s may be the customer's own turnover: %j", (header, trap) => {
    expect(matchHeader(header).turnoverTrap).toBe(trap);
  });

  test("a revenue of years ago is the one before", () => {
    const first = (header: string) => matchHeader(header).candidates[0]?.field;
    expect(["CA N-1", "CA N-2", "CA N", "CA 2024"].map(first)).toEqual([
      ...["revenuePrevious", "revenuePrevious", "revenue", "revenue"],
    ]);
    expect(first("Commandes N-1")).toBe("orders");
  });
});

describe("a long header that begins by naming the customer names nothing else", () => {
  test.each([
    ["Raison sociale du client (avec la ville et le code)", "name"],
    ["Raison sociale, avec la ville et le code postal", "name"],
    ["Raison sociale ; avec la ville et le code", "name"],
    ["Raison sociale : avec la ville et le code", "name"],
    ["Nom de la société telle que connue de la ville", "name"],
    ["Raison sociale du client dont la ville suit", "name"],
    ["Raison sociale du client qui habite la ville", "name"],
    ["Raison sociale (ville)", "city"],
    ["Enseigne, avec la ville et le code postal ici", "postalCode"],
    ["Ville, avec le nom du client et le code", "city"],
    ["(ville) du client et le code postal du client", "postalCode"],
  ])("%s: %s", (header, field) => {
    expect(matchHeader(header).candidates[0]?.field).toBe(field);
  });
});
