import { newBodyId } from "#app/stores/draft.ts";
import { newBody } from "#core/dataset/newBody.ts";
import type { OwnReport } from "#core/dataset/ownReports.ts";
import type { JudgedDraft } from "./judgeDraft.ts";

/** The reports as a dataset would hold them. */
export const ownReportsOf = async (
  chosen: readonly JudgedDraft[],
): Promise<readonly OwnReport[]> => {
  const { ownReport } = await import("#ingest/ownReport.ts");
  return chosen.flatMap(({ draft, fate }) => {
    const { reading, name, kind, year } = draft;
    if (year === null) return [];
    const isKnown = "body" in fate;
    const id = isKnown ? fate.body.id : newBodyId(draft);
    const body = isKnown ? null : newBody(id, { name: name.trim(), kind });
    return [{ report: ownReport(reading, { body: id, year, kind }), body }];
  });
};
