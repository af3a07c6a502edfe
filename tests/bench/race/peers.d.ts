/** What is used of packages that only this folder installs; the gate runs without them. */
declare module "arquero" {
  interface Frame {
    readonly filter: (test: string) => Frame;
    readonly groupby: (...names: readonly string[]) => Frame;
    readonly rollup: (sums: Readonly<Record<string, string>>) => Frame;
    readonly objects: (options?: {
      readonly limit: number;
    }) => readonly Readonly<Record<string, string | number>>[];
  }
  export const fromArrow: (bytes: Uint8Array) => Frame;
}

declare module "@uwdata/mosaic-sql" {
  interface Select {
    readonly select: (...columns: readonly unknown[]) => Select;
    readonly where: (filter: unknown) => Select;
    readonly groupby: (...names: readonly string[]) => Select;
    readonly toString: () => string;
  }
  export const Query: { readonly from: (table: string) => Select };
  export const sum: (column: string) => unknown;
}

declare module "@uwdata/mosaic-core" {
  interface Client {
    readonly disconnect?: () => void;
  }
  export class Coordinator {
    constructor(connector: unknown, options: { readonly logger: null });
    query(
      sql: unknown,
      options: { readonly type: "json"; readonly cache: false },
    ): Promise<unknown>;
  }
  export class Selection {
    static crossfilter(): Selection;
    update(clause: unknown): Selection;
  }
  export const wasmConnector: (options: {
    readonly duckdb: unknown;
    readonly connection: unknown;
  }) => unknown;
  export const clausePoint: (
    field: string,
    value: string,
    options: { readonly source: object },
  ) => unknown;
  export const makeClient: (options: {
    readonly coordinator: Coordinator;
    readonly selection: Selection;
    readonly query: (filter: unknown) => unknown;
    readonly queryResult: (data: unknown) => void;
    readonly queryError: (error: Error) => void;
  }) => Client;
}

declare module "@perspective-dev/client/inline" {
  interface PerspectiveView {
    readonly to_columns: () => Promise<Readonly<Record<string, readonly unknown[]>>>;
    readonly delete: () => Promise<void>;
  }
  interface PerspectiveTable {
    readonly view: (config: unknown) => Promise<PerspectiveView>;
  }
  const perspective: {
    readonly worker: () => Promise<{
      readonly table: (bytes: ArrayBuffer) => Promise<PerspectiveTable>;
    }>;
  };
  export default perspective;
}
