import fc from "fast-check";
import { sectorOf } from "../../../../src/core/reading/sector";
import { nafSector } from "../../../../src/core/reading/naf";
import { oftenMisspelt } from "../../../../src/core/reading/sectorVocabulary";

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

const DIVISIONS: Readonly<Record<string, string>> = {
  Agriculture: "01 03",
  Industrie: "05 33 35 39",
  BTP: "41 43",
  Commerce: "45 47",
  Transport: "49 53",
  CHR: "55 56",
  Services: "58 66 68 74 77 82 90 96",
  Santé: "75 86 88",
  Public: "84 85",
  Autre: "97 99",
};

test.each(
  Object.entries(DIVISIONS).flatMap(([group, list]) => list.split(" ").map((two) => [two, group] as const)),
)("division %s is %s", (division, group) => {
  expect(nafSector(`${division}.10Z`)).toBe(group);
  expect(nafSector(division)).toBe(group);
});

test.each(["00", "04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89"])(
  "there is no division %s",
  (division) => {
    expect(nafSector(`${division}.10Z`)).toBeNull();
    expect(nafSector(division)).toBeNull();
  },
);

test.each([
  ["Hôtel 55 10 Z", "CHR"],
  ["1.11Z", "Agriculture"],
  ["111Z", "Agriculture"],
  ["1.50", "Agriculture"],
  [" 55.10Z ", "CHR"],
  ["code ape : 5510Z", "CHR"],
  ["CodeNAF 5510", "CHR"],
  ["NAF n° 47", "Commerce"],
  ["NAF rév. 2 : 47.11F", "Commerce"],
  ["5510 Hôtels", "CHR"],
  ["55.1 Hôtels", "CHR"],
  ["62 rue, 55.10Z", "CHR"],
])("%j is a code in full: %s", (text, group) => {
  expect(nafSector(text)).toBe(group);
});

test.each([
  ["an amount", "5510 €"],
  ["an amount close to its sign", "5510€"],
  ["thousands", "5510 k€"],
  ["thousands in short", "10k€"],
  ["a share", "55.10 %"],
  ["an amount in cents", "5510,50"],
  ["a version", "55.10.2"],
  ["a postal code", "55100"],
  ["a long number", "155.10"],
  ["a reference", "AB55.10Z"],
  ["a longer reference", "155.10Z"],
  ["figures behind words", "Lot 5510"],
  ["a word", "Hôtel"],
  ["a title alone", "Code NAF"],
  ["two figures and a word", "55 - Meuse"],
  ["one figure", "5"],
])("%s is no code: %j", (_what, text) => {
  expect(nafSector(text)).toBeNull();
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
  Santé:
    "Cabinet médical | EHPAD | Vétérinaire | Laboratoire d'analyses | Kinésithérapeute | Clinique | Hôpitaux | Maison de retraite | Pneumologie | Rhumatologue | Gastro-entérologie | Gynécologue | Pédiatrie | ORL | Diabétologue".split(
      " | ",
    ),
  Agriculture: [
    "Exploitation agricole",
    "Maraîcher",
    "Viticulteur",
    "GAEC",
    "Coopérative agricole",
    "Polyculture",
  ],
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

test.each([
  "",
  "  ",
  "-",
  "?!",
  "n/a",
  "N.A.",
  "na",
  "n d",
  "N.R.",
  "nc.",
  "#N/A",
  "NC",
  "Inconnu",
  "non renseigné",
  null,
  true,
])("%j says nothing", (value) => {
  expect(sectorOf(value)).toEqual({ group: null, label: null });
});

test.each([
  ["Chaussures et maroquinerie", "Commerce"],
  ["Jouets", "Commerce"],
  ["Florist", "Commerce"],
  ["Ébénisterie", "Industrie"],
  ["Recyclage", "Industrie"],
  ["Équipementier aéronautique", "Industrie"],
  ["Ascenseurs", "BTP"],
  ["Hairdresser", "Services"],
  ["Nursing home", "Santé"],
  ["Pêcheurs", "Agriculture"],
  ["Entrepôt / warehouse", "Transport"],
  ["CPAM", "Public"],
  ["Boucherrie", "Commerce"],
  ["Menuisserie", "BTP"],
  ["Asurances", "Services"],
  ["Logisitque", "Transport"],
])("among less common labels, %j is %s", (label, group) => {
  expect(sectorOf(label)).toEqual({ group, by: "word" });
});

test.each([
  ["the first words of a label decide", "Restaurant et pharmacie", "CHR"],
  ["the first words of a label decide", "Pharmacie et restaurant", "Commerce"],
  ["the longest words at one place decide", "Hôtel de ville", "Public"],
  ["the longest words at one place decide", "Cabinet médical", "Santé"],
  ["the longest words at one place decide", "Électricité industrielle", "Industrie"],
  ["words that stand apart are not one entry", "Hôtel dans la ville", "CHR"],
  ["a vague word decides for want of another", "Artisan", "BTP"],
  ["a vague word leaves it to another", "Artisan boulanger", "Commerce"],
  ["of two vague words the first decides", "Autre agence", "Autre"],
  ["plurals in x", "Hôpitaux et bureaux", "Santé"],
  ["plurals in s", "Travaux agricoles", "Agriculture"],
  ["a short word keeps its s", "Bus de ville", "Transport"],
  ["any ending", "Restauratrice", "CHR"],
  ["a slip of the keyboard", "La brasseire du coin", "CHR"],
  ["a slip in an ending that changes", "Agence inmobilières", "Services"],
  ["a slip behind a vague word", "Divers", "Autre"],
  ["known words before slips", "Bolangerie Hôtel", "CHR"],
  ["the first slip of two", "Bolangerie, brasseire", "Commerce"],
])("%s: %j is %s", (_what, label, group) => {
  expect(sectorOf(label)).toEqual({ group, by: "word" });
});

test.each(["Marie", "Bartoux", "Barbier & fils", "Cavalier"])(
  "%j tells no trade by looking like one",
  (label) => {
    expect(sectorOf(label)).toMatchObject({ group: null });
  },
);

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
        (code) => nafSector(code),
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
