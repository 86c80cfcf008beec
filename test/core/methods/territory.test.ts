import { territory } from "../../../src/core/methods/territory/territory";
import type { Customer } from "../../../src/core/model";
import { aCustomer } from "./portfolio";

const AUTO = { zoning: "auto", zones: 3 } as const;

function at(city: string, latitude: number, longitude: number, known: Partial<Customer> = {}): Customer {
  return aCustomer({
    city,
    latitude,
    longitude,
    department: "59",
    departmentName: "Nord",
    region: "Hauts-de-France",
    ...known,
  });
}

const LILLE = ["LILLE CEDEX 9", "Lille", "Lille", "Lille"].map((city, i) => at(city, 50.63 + i / 100, 3.06));
const DUNKERQUE = [at("Dunkerque", 51.03, 2.37), at("Dunkerque", 51.04, 2.38), at("Gravelines", 50.98, 2.13)];
const MAUBEUGE = [
  at("Maubeuge", 50.28, 3.97),
  at("Maubeuge", 50.28, 3.98),
  at("Maubeuge", 50.29, 3.97),
  at("Avesnes", 50.12, 3.93),
];
const NORD = [...LILLE, ...DUNKERQUE, ...MAUBEUGE];

describe("zoning by default", () => {
  test("the sheet's own zone column", () => {
    const { by, zones } = territory([aCustomer({ zone: "Littoral" }), ...NORD], AUTO);
    expect([by, zones[0], zones[1]]).toEqual(["column", "Littoral", null]);
  });

  test("départements when there are 2 to 12", () => {
    const { by, zones } = territory(
      [...NORD, aCustomer({ department: "62", departmentName: "Pas-de-Calais" })],
      AUTO,
    );
    expect([by, zones[0], zones[11]]).toEqual(["department", "Nord (59)", "Pas-de-Calais (62)"]);
  });

  test("régions beyond 12 départements", () => {
    const many = Array.from({ length: 13 }, (_, i) =>
      aCustomer({ department: String(10 + i), region: `R${i % 3}` }),
    );
    expect(territory(many, AUTO)).toMatchObject({ by: "region" });
    expect(territory(many.slice(1), AUTO)).toMatchObject({ by: "department" });
  });

  test("compact zones named after their largest town within one département", () => {
    const { by, zones } = territory(NORD, AUTO);
    expect(by).toBe("compact");
    expect(zones).toEqual([
      ...Array<string>(4).fill("Lille"),
      ...Array<string>(3).fill("Dunkerque"),
      ...Array<string>(4).fill("Maubeuge"),
    ]);
  });

  test("nothing known of places", () => {
    expect(territory([aCustomer()], AUTO)).toEqual({ by: null, zones: [null] });
  });
});

test("abroad and Monaco are zones of their own, closed accounts have none", () => {
  const others = [
    aCustomer({ abroad: "foreign" }),
    aCustomer({ abroad: "monaco" }),
    aCustomer({ population: "closed", department: "59" }),
  ];
  const { zones } = territory([...NORD, ...others], { zoning: "department", zones: 3 });
  expect(zones.slice(-3)).toEqual(["Étranger", "Monaco", null]);
});

test("north, centre and south are thirds of the rep's own latitudes", () => {
  const five = [43, 44, 46, 48, 49, 50].map((latitude) => at("x", latitude, 2));
  const { zones } = territory([...five, aCustomer()], { zoning: "northCentreSouth", zones: 3 });
  expect(zones).toEqual(["Sud", "Sud", "Centre", "Centre", "Nord", "Nord", null]);
});

test("customers of one latitude share a zone, which is the centre when there is no other", () => {
  const zonesOf = (latitudes: readonly number[]) =>
    territory(
      latitudes.map((latitude) => at("x", latitude, 2)),
      { zoning: "northCentreSouth", zones: 3 },
    ).zones;
  expect(zonesOf([48, 48, 48])).toEqual(["Centre", "Centre", "Centre"]);
  expect(zonesOf([43, 43, 46, 46, 50, 50])).toEqual(["Sud", "Sud", "Centre", "Centre", "Nord", "Nord"]);
});

test("a zoning that the sheet does not allow gives way to the default one", () => {
  const listed = [aCustomer({ department: "59" }), aCustomer({ department: "62" })];
  expect(territory(listed, { zoning: "compact", zones: 3 }).by).toBe("department");
});

describe("compact zones", () => {
  const COMPACT = { zoning: "compact", zones: 3 } as const;

  test("do not depend on the order of rows", () => {
    const back = territory([...NORD].reverse(), COMPACT).zones;
    expect([...back].reverse()).toEqual(territory(NORD, COMPACT).zones);
  });

  test("do not move anybody when one customer is added, wherever it is", () => {
    const before = territory(NORD, COMPACT).zones;
    for (const one of [...NORD, at("Cambrai", 50.17, 3.23), at("Bailleul", 50.74, 2.73)]) {
      expect(territory([...NORD, one], COMPACT).zones.slice(0, NORD.length)).toEqual(before);
    }
  });

  test("are named by the towns of the postal codes where the sheet names no town", () => {
    const coded = NORD.map((one) => ({ ...one, city: null, mainTown: one.city }));
    expect(territory(coded, COMPACT).zones).toEqual(territory(NORD, COMPACT).zones);
  });

  test("of one town share its name with no other zone", () => {
    const town = [48.85, 48.86, 48.9, 48.91].map((latitude) => at("Paris", latitude, 2.35));
    const { zones } = territory(town, { zoning: "compact", zones: 2 });
    expect(new Set(zones)).toEqual(new Set(["Paris", "Zone 1"]));
  });
});

describe("which zoning the sheet allows", () => {
  const lille = { latitude: 50.6, longitude: 3.1 };
  const closed = { population: "closed", zone: "Z", region: "R", department: "59", ...lille } as const;

  test.each<[string, readonly Partial<Customer>[], string | null]>([
    [
      "one département, one place",
      [
        { department: "59", ...lille },
        { department: "59", ...lille },
      ],
      "department",
    ],
    ["one département, two places", [lille, { ...lille, latitude: 50.7, department: "59" }], "compact"],
    ["one place twice, further east", [lille, { ...lille, longitude: 3.2 }], "compact"],
    ["a région alone", [{ region: "Bretagne" }], "region"],
    ["points of one place alone", [lille, lille], "compact"],
    ["abroad only", [{ abroad: "foreign" }], "region"],
    ["a point abroad is none of the territory", [{ abroad: "monaco", ...lille }], "region"],
    ["half a point", [{ latitude: 50 }, { longitude: 3 }], null],
    ["closed accounts only", [closed], null],
  ])("by default: %s", (_name, customers, by) => {
    expect(territory(customers.map(aCustomer), AUTO).by).toBe(by);
  });

  test.each<
    ["department" | "region" | "northCentreSouth" | "compact" | "column", Partial<Customer>, string | null]
  >([
    ["department", { region: "Bretagne", department: "29", zone: "Z" }, "department"],
    ["department", { abroad: "foreign", zone: "Z" }, "department"],
    ["department", { region: "Bretagne" }, "region"],
    ["region", { region: "Bretagne", zone: "Z" }, "region"],
    ["region", { abroad: "foreign", zone: "Z" }, "region"],
    ["northCentreSouth", { ...lille, zone: "Z" }, "northCentreSouth"],
    ["northCentreSouth", { zone: "Z" }, "column"],
    ["compact", { ...lille, zone: "Z" }, "compact"],
    ["column", lille, "compact"],
  ])("%s is asked of %j: %s", (zoning, one, by) => {
    expect(territory([aCustomer(one)], { zoning, zones: 3 }).by).toBe(by);
  });
});

describe("the names of compact zones", () => {
  const names = (towns: readonly Customer[]) => [
    ...new Set(territory(towns, { zoning: "compact", zones: 1 }).zones),
  ];
  const here = (city: string | null, known: Partial<Customer> = {}) =>
    aCustomer({ city, latitude: 50.6, longitude: 3.1, ...known });

  test.each<[string, readonly Customer[], string]>([
    ["most customers", [here("Lens", { revenue: 9 }), here("Arras"), here("Arras")], "Arras"],
    ["then most revenue", [here("Arras", { revenue: 5 }), here("Lens", { revenue: 9 })], "Lens"],
    ["then the alphabet", [here("Lens"), here("Arras")], "Arras"],
    ["the alphabet again", [here("Arras"), here("Lens")], "Arras"],
    ["no CEDEX", [here("LILLE   CEDEX 9"), here("LILLE Cedex")], "LILLE"],
    ["the spelling written most", [here("LENS"), here("Lens"), here("Lens")], "Lens"],
    ["of two as frequent, the first in the alphabet", [here("Lens"), here("LENS")], "LENS"],
    ["signs are no town", [here("--"), here("--"), here("Lens")], "Lens"],
    ["no town at all", [here(null), here("?")], "Zone 1"],
  ])("%s", (_name, towns, expected) => {
    expect(names(towns)).toEqual([expected]);
  });
});

test("a step east is as long as a step north: degrees are no distances", () => {
  // 0.9° of longitude at 60° is 0.45° of latitude: the line runs between north and south.
  const four = [
    [60, 5],
    [60, 5.9],
    [60.6, 5],
    [60.6, 5.9],
  ] as const;
  const { zones } = territory(
    four.map(([latitude, longitude], i) => at(`Town ${i}`, latitude, longitude)),
    { zoning: "compact", zones: 2 },
  );
  expect([zones[0] === zones[1], zones[2] === zones[3], zones[0] === zones[2]]).toEqual([true, true, false]);
});
