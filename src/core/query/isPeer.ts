import { liesIn } from "../dataset/liesIn.ts";
import { everywhere } from "../view/resolveView.ts";
import type { View } from "../view/view.ts";
import type { BodyRow } from "./catalog.ts";

type Body = Pick<BodyRow, "id" | "kind" | "region" | "level" | "sector">;

/** Whether a body is one of those that `ofBodies` lets in. */
export const isPeer = (
  { id, kind, region, level, sector }: Body,
  view: Pick<View, "kind" | "region" | "level" | "sector" | "without">,
): boolean =>
  kind === view.kind &&
  (view.region === null || view.region === everywhere || liesIn(region, view.region)) &&
  (view.level === null || level === view.level) &&
  (view.sector === null || sector === view.sector) &&
  !view.without.includes(id);
