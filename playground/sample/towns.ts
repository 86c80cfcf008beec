/** A town of the sample's customers, as a sheet writes it. */
export interface Town {
  readonly postalCode: string;
  readonly name: string;
}

const BY_WEIGHT: readonly (readonly [weight: number, towns: string])[] = [
  [6, "59000 Lille,80000 Amiens"],
  [
    3,
    "59100 Roubaix,59200 Tourcoing,59140 Dunkerque,59300 Valenciennes,59500 Douai,62000 Arras,62100 Calais,62200 Boulogne-sur-Mer,02100 Saint-Quentin,60000 Beauvais",
  ],
  [
    1,
    "59650 Villeneuve-d'Ascq,59400 Cambrai,59600 Maubeuge,59280 Armentières,59190 Hazebrouck,59800 Lille,62300 Lens,62400 Béthune,62500 Saint-Omer,62600 Berck,62520 Le Touquet-Paris-Plage,62170 Montreuil-sur-Mer,80100 Abbeville,80300 Albert,80200 Péronne,80400 Ham,02000 Laon,02200 Soissons,02400 Château-Thierry,02300 Chauny,60200 Compiègne,60100 Creil,60300 Senlis,60400 Noyon,60500 Chantilly",
  ],
];

const [first, ...others] = BY_WEIGHT.flatMap(([weight, list]) =>
  list.split(",").flatMap((entry): Town[] => {
    const [postalCode = "", ...name] = entry.split(" ");
    return Array<Town>(weight).fill({ postalCode, name: name.join(" ") });
  }),
);

/** The territory of the sample's rep, towns repeated by weight. */
export const towns: readonly [Town, ...Town[]] = [first ?? { postalCode: "59000", name: "Lille" }, ...others];
