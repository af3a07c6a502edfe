import type { Kind } from "../report/report.ts";
import type { Level } from "./levels.ts";

/** What can be said of a body that is known by nothing but its name. */
export interface NewBody {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly level: Level;
  readonly kind: Kind;
}

const levelOf = (name: string): Level => {
  if (/(乡|镇|街道)(人民政府|办事处)?$/u.test(name)) return "township";
  return name.endsWith("人民政府") ? "county" : "department";
};

export const newBody = (id: string, { name, kind }: Pick<NewBody, "name" | "kind">): NewBody => ({
  ...{ id, name, region: "未分地区", level: levelOf(name), kind },
});
