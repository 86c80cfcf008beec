import { seededRandom } from "../src/core/stats/seededRandom";
import type { Customer, Reading } from "../src/core/model";
import type { FieldId } from "../src/core/fields";

const TODAY = 46_000;
const TOWNS = 400;
const SECTORS = ["CHR", "Commerce", "Industrie", "BTP", "Services", "Santé", "Agriculture", "Transport"];
const FIELDS: readonly FieldId[] = [
  "code", "name", "status", "revenue", "revenuePrevious", "orders", "lastOrder", "lastVisit", "postalCode", "city",
  "sector", "headcount", "companyTurnover", "potential", "shareOfWallet", "project", "decisionStyle",
  "decisionSpeed", "contactPreference", "autonomy", "decisionCycle",
]; // prettier-ignore

/** A portfolio as read, the same for the same n: lognormal revenues, a few hundred towns, one prospect in seven. */
export function randomReading(n: number): Reading {
  const random = seededRandom(n);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const maybe = <T>(share: number, make: () => T): T | null => (random() < share ? make() : null);
  const money = (middle: number): number =>
    Math.round(100 * middle * Math.exp((random() + random() + random() - 1.5) * 2)) / 100;
  const towns = Array.from({ length: TOWNS }, (_, i) => ({
    city: `Ville ${i}`,
    department: String(1 + (i % 95)).padStart(2, "0"),
    region: `Région ${i % 13}`,
    latitude: 42.5 + Math.round(random() * 8000) / 1000,
    longitude: -3 + Math.round(random() * 10000) / 1000,
  }));
  const customers = Array.from({ length: n }, (_, i): Customer => {
    const isProspect = random() < 1 / 7;
    const town = towns[upTo(TOWNS)];
    const days = maybe(isProspect ? 0 : 0.98, () => upTo(700));
    return {
      row: i + 2,
      rows: [i + 2],
      code: `C${i}`,
      name: `Client ${i}`,
      population: isProspect ? "prospect" : "client",
      revenue: isProspect ? null : maybe(0.98, () => money(8000)),
      revenuePrevious: isProspect ? null : maybe(0.9, () => money(8000)),
      orders: isProspect ? null : upTo(40),
      averageOrder: null,
      lastOrder: days === null ? null : TODAY - days,
      daysSinceOrder: days,
      lastVisit: maybe(0.9, () => TODAY - upTo(200)),
      visitsDone: null,
      visitsPlanned: null,
      postalCode: null,
      city: town?.city ?? null,
      mainTown: null,
      department: town?.department ?? null,
      departmentName: null,
      region: town?.region ?? null,
      abroad: null,
      latitude: town?.latitude ?? null,
      longitude: town?.longitude ?? null,
      zone: null,
      sector: SECTORS[upTo(SECTORS.length)] ?? null,
      headcount: maybe(0.8, () => upTo(500)),
      companyTurnover: maybe(0.8, () => money(1_000_000)),
      potential: maybe(0.5, () => money(20_000)),
      potentialClass: null,
      shareOfWallet: maybe(0.5, () => 0.05 + random() * 0.9),
      project: maybe(0.5, () => random() < 0.2),
      behaviour: {
        style: random() < 0.5 ? "analytical" : "visual",
        speed: random() < 0.5 ? "fast" : "cautious",
        contact: random() < 0.3 ? "visit" : random() < 0.5 ? "phone" : "email",
        autonomy: random() < 0.5 ? "autonomous" : "guided",
        cycleDays: upTo(90),
        unannounced: null,
      },
      rep: null,
      phone: null,
      email: null,
      quotesMade: null,
      quotesWon: null,
      forcedSegment: null,
    };
  });
  return {
    sheet: "Clients",
    region: { firstRow: 1, firstColumn: 1, lastRow: n + 1, lastColumn: FIELDS.length },
    headerRow: 1,
    headerFrom: "found",
    grain: "clients",
    grainReason: { code: "grain.clients", values: {} },
    today: TODAY,
    todayFrom: "given",
    columns: FIELDS.map((field, i) => ({
      field,
      column: i + 1,
      header: field,
      confidence: 1,
      evidence: "user",
      samples: [],
    })),
    otherColumns: [],
    rowsRead: n,
    rowsUsed: n,
    setAside: [],
    issues: [],
    customers,
    notes: {
      revenueUnit: "euro",
      potentialUnit: "euro",
      recencyFrom: "lastOrder",
      revenuePartial: false,
      previousPartial: false,
      revenueDoubtful: false,
    },
  };
}
