import fc from "fast-check";
import { sectorOf } from "../../../src/core/reading/sector";
import { nafSector } from "../../../src/core/reading/naf";
import { oftenMisspelt } from "../../../src/core/reading/sectorVocabulary";

const BY_NAF: readonly (readonly [string | number, string])[] = [
  ["01.11Z", "Agriculture"],
  ["111Z", "Agriculture"],
  ["10.71C", "Industrie"],
  ["38.11Z", "Industrie"],
  ["4120A", "BTP"],
  ["43.22A - Travaux d'installation d'eau", "BTP"],
  ["45.20A", "Commerce"],
  ["47.73Z - Pharmacie", "Commerce"],
  ["APE 4711F", "Commerce"],
  ["Code NAF : 49.41A", "Transport"],
  ["55.10Z", "CHR"],
  ["5510Z", "CHR"],
  ["5510 z", "CHR"],
  ["56.30", "CHR"],
  ["55", "CHR"],
  [5510, "CHR"],
  [55.1, "CHR"],
  ["Restauration (56.10A)", "CHR"],
  ["62.02A", "Services"],
  ["75.00Z", "Santé"],
  ["86.10Z", "Santé"],
  ["84.11Z", "Public"],
  ["85.20Z", "Public"],
  ["96.02A", "Services"],
  ["97.00Z", "Autre"],
];

test.each(BY_NAF)("the code %j is %s", (value, group) => {
  expect(sectorOf(value)).toEqual({ group, by: "naf" });
});

const WORDS: Readonly<Record<string, readonly string[]>> = {
  CHR: [
    "Café-Hôtel-Restaurant",
    "resto",
    "C.H.R.",
    "Bar-tabac",
    "HÔTELLERIE",
    "Camping",
    "pizzéria",
    "restorant",
    "Traiteur",
    "Salon de thé",
  ],
  Commerce: [
    "Pharmacie",
    "boulangerie",
    "Garage",
    "Boutique de mode",
    "Supermarché",
    "Opticien",
    "Grossiste en boissons",
    "Pharmcie",
    "Tabac-presse",
    "Négoce de matériaux",
  ],
  Industrie: [
    "Industrie",
    "Fabricant de meubles",
    "Agroalimentaire",
    "Métallurgie",
    "Imprimerie",
    "Manufacturing",
  ],
  BTP: [
    "BTP",
    "Travaux publics",
    "Maçonnerie",
    "Plombier-chauffagiste",
    "Électricité générale",
    "Menuiserie",
    "Couverture",
  ],
  Services: [
    "Services à la personne",
    "Cabinet comptable",
    "Banque",
    "Coiffure",
    "Auto-école",
    "Agence immobilière",
    "Informatique",
  ],
  Santé: [
    "Cabinet médical",
    "EHPAD",
    "Vétérinaire",
    "Laboratoire d'analyses",
    "Kinésithérapeute",
    "Clinique",
    "Hôpitaux",
    "Maison de retraite",
  ],
  Agriculture: ["Exploitation agricole", "Maraîcher", "Viticulteur", "GAEC", "Coopérative agricole"],
  Transport: ["Transport routier", "Logistique", "Taxi", "Ambulances"],
  Public: [
    "Mairie",
    "Hôtel de ville",
    "Collectivité territoriale",
    "Collège",
    "Lycée hôtelier",
    "Services publics",
  ],
  Autre: ["Autres", "divers"],
};

test.each(Object.entries(WORDS).flatMap(([group, labels]) => labels.map((label) => [label, group] as const)))(
  "%j is %s",
  (label, group) => {
    expect(sectorOf(label)).toEqual({ group, by: "word" });
  },
);

test.each(["Nord", "Lyon", "Secteur 1", "Grands comptes", "59 - Nord", "2 500 €", "1", "00", "44.10Z"])(
  "%j is no trade: it is kept as written",
  (label) => {
    expect(sectorOf(label)).toEqual({ group: null, label });
  },
);

test.each(["", "  ", "-", "n/a", "#N/A", "NC", null, true])("%j says nothing", (value) => {
  expect(sectorOf(value)).toEqual({ group: null, label: null });
});

test("case, accents and plural marks never change the trade", () => {
  const label = fc.constantFrom(...Object.values(WORDS).flat());
  fc.assert(
    fc.property(label, (text) => {
      expect(sectorOf(text.toUpperCase())).toEqual(sectorOf(text));
      expect(sectorOf(text.normalize("NFD").replace(/\p{M}/gu, ""))).toEqual(sectorOf(text));
    }),
  );
});

test("every format of a code is of the same trade", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 10, max: 99 }), (division, rest) => {
      const two = String(division).padStart(2, "0");
      const groups = [`${two}.${rest}Z`, `${two}${rest}Z`, `${two}.${rest}`, `APE ${two}${rest}A`].map(
        (code) => nafSector(code)?.group,
      );
      expect(new Set(groups).size).toBe(1);
    }),
  );
});

test("no cell makes it fail", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double()), (value) => void sectorOf(value)),
  );
});

test.each(oftenMisspelt)("%j is a trade, even with a slip in the middle", (word) => {
  const middle = word.length >> 1;
  const group = sectorOf(word).group;
  expect(group).not.toBeNull();
  expect(sectorOf(word.slice(0, middle) + "w" + word.slice(middle + 1)).group).toBe(group);
});
