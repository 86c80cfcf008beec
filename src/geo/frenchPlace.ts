import type { Place, PlaceAssumption, PlaceProblem } from "../core/reading/places";
import type { Gazetteer } from "./gazetteer";
import type { Position } from "./position";

/** What was found out about a French place, to be told as a `Place`. */
export interface PlaceFindings {
  readonly department: string | null;
  /** The région when the département is unknown. */
  readonly region?: string | null;
  readonly city?: string | null;
  readonly mainTown?: string | null;
  readonly postalCode?: string | null;
  readonly position?: (Position & { readonly precision: "city" | "postalCode" }) | null;
  readonly assumed: PlaceAssumption | null;
  readonly problem: PlaceProblem | null;
}

/** A French place, standing at its département's main town when nothing finer is known. */
export function frenchPlace({ departments }: Gazetteer, findings: PlaceFindings): Place {
  const department = findings.department === null ? undefined : departments.byCode.get(findings.department);
  const region = department?.region ?? findings.region ?? null;
  const position =
    findings.position ?? (department ? { ...department, precision: "department" as const } : null);
  return {
    kind: region === null ? "unknown" : "france",
    department: department?.code ?? null,
    departmentName: department?.name ?? null,
    region,
    city: findings.city ?? null,
    mainTown: findings.mainTown ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    precision: position?.precision ?? null,
    postalCode: findings.postalCode ?? null,
    assumed: findings.assumed,
    problem: findings.problem,
  };
}
