import type { Kind } from "#core/report/report.ts";
import type { BodyRow } from "#core/query/catalog.ts";
import type { ReadReport } from "#ingest/reportReading.ts";

/** A report that was read, with what the reader corrected of whose it is. */
export interface Draft {
  readonly id: number;
  readonly reading: ReadReport;
  /** Name of the body. */
  readonly name: string;
  readonly year: number | null;
  readonly kind: Kind;
  /** Which of several bodies of that name. */
  readonly body: string | null;
  readonly isAdded: boolean;
}

export type DraftChoice = Partial<Pick<Draft, "name" | "year" | "kind" | "body">>;

/** What becomes of a draft when it is added to the dataset. */
export type Fate =
  | { readonly kind: "nameless" }
  | { readonly kind: "yearless" }
  | { readonly kind: "ambiguous"; readonly bodies: readonly BodyRow[] }
  /** Another draft is for the same body, year and kind, and comes later. */
  | { readonly kind: "twin" }
  | { readonly kind: "new-body" }
  | { readonly kind: "extends"; readonly body: BodyRow }
  | { readonly kind: "replaces"; readonly body: BodyRow };

const plain = (name: string): string => name.normalize("NFKC").replaceAll(/\s+/gu, "");

const namesOf = ({ name, name_en, former_names, id }: BodyRow): readonly string[] =>
  [id, name, name_en ?? "", ...(former_names?.split("|") ?? [])].map(plain);

/** The bodies of the dataset that a draft may be about: by name, or by a name of earlier years. */
export const bodiesOf = (
  { name, kind, body }: Draft,
  bodies: readonly BodyRow[],
): readonly BodyRow[] => {
  const wanted = plain(name);
  if (wanted === "") return [];
  const named = bodies.filter((one) => one.kind === kind && namesOf(one).includes(wanted));
  const chosen = named.filter(({ id }) => id === body);
  return chosen.length > 0 ? chosen : named;
};

/** A body that is known by name only has its name for an id. */
export const newBodyId = ({ name, kind }: Pick<Draft, "name" | "kind">): string =>
  kind === "aggregate" ? `${name.trim()}（汇总）` : name.trim();

interface Circumstances {
  readonly bodies: readonly BodyRow[];
  readonly drafts: readonly Draft[];
  readonly isHeld: (body: string, draft: Draft) => boolean;
}

const isTwin = (draft: Draft, { drafts, bodies }: Circumstances): boolean => {
  const idOf = (one: Draft): string => bodiesOf(one, bodies)[0]?.id ?? newBodyId(one);
  return drafts
    .slice(drafts.indexOf(draft) + 1)
    .some(
      (other) =>
        other.year === draft.year && other.kind === draft.kind && idOf(other) === idOf(draft),
    );
};

export const fateOf = (draft: Draft, circumstances: Circumstances): Fate => {
  if (draft.name.trim() === "") return { kind: "nameless" };
  if (draft.year === null) return { kind: "yearless" };
  const named = bodiesOf(draft, circumstances.bodies);
  if (named.length > 1) return { kind: "ambiguous", bodies: named };
  if (isTwin(draft, circumstances)) return { kind: "twin" };
  const [body] = named;
  if (!body) return { kind: "new-body" };
  return { kind: circumstances.isHeld(body.id, draft) ? "replaces" : "extends", body };
};

/** Whether nothing is left to be said before it can be added. */
export const isAddable = ({ kind }: Fate): boolean =>
  kind === "new-body" || kind === "extends" || kind === "replaces";
