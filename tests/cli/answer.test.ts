import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answer } from "#cli/answer.ts";
import { bodyQuestions, peerQuestion } from "#core/query/bodyQuestions.ts";
import { type BodyReportRow, bodyReports } from "#core/query/bodyReports.ts";
import { bodyList, type BodyRow } from "#core/query/catalog.ts";
import { openingQuestions } from "#core/query/openingQuestions.ts";
import { pageQuestions } from "#core/query/pageQuestions.ts";
import { questionKey } from "#engine/cached.ts";

type Answers = Readonly<Record<string, readonly unknown[]>>;

const sample = "datasets/china-sample";

const suggested = { latest: { own: 2025, aggregate: 2025 }, region: "福建/平潭综合实验区" };

describe("answer", () => {
  it("stores the rows of every opening question, under the dataset's hash", async () => {
    const written = new Map<string, string | Uint8Array>();
    const exit = await answer([sample], {
      read: (path) => Promise.resolve(readFileSync(path, "utf8")),
      write: (path, text) => Promise.resolve(void written.set(path, text)),
    });
    const parsed = (name: string) =>
      JSON.parse(String(written.get(`${sample}/${name}`) ?? "null")) as Record<string, unknown>;
    const descriptor = parsed("datapackage.json");
    const { dataset, answers } = parsed("answers.json");
    expect(exit).toBe(0);
    expect(descriptor["answers"]).toBe("answers.json");
    expect(descriptor["hash"]).toBe(`sha256:${String(dataset)}`);
    expect(Object.keys(answers as object)).toEqual(
      openingQuestions(suggested, [], 37).map(questionKey),
    );
    const pages = pageQuestions(suggested, { bodies: 37, reports: 145, years: [] });
    for (const [page, questions] of Object.entries(pages)) {
      const further = parsed(`answers-${page}.json`);
      expect(further["dataset"]).toBe(dataset);
      expect(questions.map(questionKey)).toEqual(
        expect.arrayContaining(Object.keys(further["answers"] as object)),
      );
    }
    const bodies = ((answers as Answers)[questionKey(bodyList())] ?? []) as readonly BodyRow[];
    expect(bodies).toHaveLength(37);
    for (const [at, body] of bodies.entries()) {
      const own = parsed(`answers-body-${at + 1}.json`)["answers"] as Answers;
      const reports = (own[questionKey(bodyReports(body.id))] ?? []) as readonly BodyReportRow[];
      const ids = reports.map(({ report }) => report);
      expect(Object.keys(own)).toEqual(bodyQuestions(body, ids).map(questionKey));
    }
    expect(Object.keys(parsed("answers-peers.json")["answers"] as object)).toContain(
      questionKey(
        peerQuestion(
          bodies.find(({ id }) => id === "pingtan")!,
          2025,
        ),
      ),
    );
  });
});
