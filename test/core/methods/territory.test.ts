import { territory } from "../../../src/core/methods/territory";
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
