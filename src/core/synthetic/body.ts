import type { Level } from "../dataset/levels.ts";
import type { Sector } from "../dataset/sectors.ts";
import type { Kind } from "../report/report.ts";
import type { Branch } from "./branches.ts";

/** The level of the government a body belongs to, whatever it is itself. */
export type Tier = "province" | "prefecture" | "county";

/** What a body does: report for a whole government, or of its own office, department or township. */
export type Role = "government" | "office" | "department" | "township";

/** A body that does not exist. */
export interface Body {
  /** Its place in the order of the dataset: by region, and by id within a region. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly initials: string;
  readonly region: string;
  readonly regionEn: string;
  readonly level: Level;
  readonly sector: Sector;
  readonly kind: Kind;
  /** The government whose aggregate adds up this body. */
  readonly parent: Body | null;
  readonly tier: Tier;
  readonly role: Role;
  readonly branch: Branch | null;
}
