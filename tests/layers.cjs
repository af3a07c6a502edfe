/** A folder of core may import those before it. */
const coreFolders =
  "form format report dataset synthetic metrics statistics view query sentences charts export".split(
    " ",
  );

/** A layer may import itself, these layers and these packages. */
const layers = {
  core: { layers: [], packages: "hyparquet" },
  ingest: { layers: ["core"], packages: "(?!vue|@vue|pinia|reka-ui|echarts|@duckdb|apache-arrow)" },
  engine: { layers: ["core"], packages: "(@duckdb/duckdb-wasm|apache-arrow|hyparquet)" },
  app: { layers: ["core", "engine", "ingest"], packages: "" },
  offline: { layers: [], packages: "(?!)" },
  cli: { layers: ["core", "ingest", "engine"], packages: "(?!vue|@vue|pinia|reka-ui|@duckdb)" },
};

const usesNode = "^src/(cli/|engine/node)";

const layerRules = Object.entries(layers).flatMap(([layer, allowed]) => [
  {
    name: `${layer}-imports-its-layers`,
    from: { path: `^src/${layer}/` },
    to: {
      path: "^(src|tests|scripts)/",
      pathNot: `^src/(${[layer, ...allowed.layers].join("|")})/`,
    },
  },
  {
    name: `${layer}-imports-its-packages`,
    from: { path: `^src/${layer}/` },
    to: {
      path: "node_modules/",
      pathNot: `node_modules/${allowed.packages}`,
      dependencyTypesNot: ["type-only"],
    },
  },
]);

const coreRules = coreFolders.map((folder, index) => ({
  name: `core-${folder}-imports-what-comes-before-it`,
  from: { path: `^src/core/${folder}/` },
  to: { path: `^src/core/(${coreFolders.slice(index + 1).join("|") || "(?!)"})/` },
}));

const forbidden = [
  ...layerRules,
  ...coreRules,
  {
    name: "core-folders-have-a-place-in-the-order",
    from: {},
    to: { path: "^src/core/[^/]+/", pathNot: `^src/core/(${coreFolders.join("|")})/` },
  },
  { name: "no-cycle-of-files", from: {}, to: { circular: true } },
  { name: "no-cycle-of-folders", scope: "folder", from: {}, to: { circular: true } },
  {
    name: "every-file-is-used",
    from: {
      orphan: true,
      pathNot: "\\.d\\.ts$|^src/((app|cli)/main|app/ahead|offline/serviceWorker)\\.ts$",
    },
    to: {},
  },
  {
    name: "every-import-resolves",
    from: {},
    to: { couldNotResolve: true, pathNot: "\\?(url|worker)$" },
  },
  {
    name: "packages-are-declared",
    from: { path: "^src/" },
    to: {
      dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "node-stays-outside",
    from: { path: "^src/", pathNot: usesNode },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "the-page-leaves-node-alone",
    from: { path: "^src/app/" },
    to: { path: "^src/engine/node" },
  },
  {
    name: "report-files-are-read-by-code-loaded-when-asked",
    // A worker is itself loaded when asked.
    from: { path: "^src/app/", pathNot: "Worker\\.ts$" },
    to: { path: "^src/ingest/", dependencyTypesNot: ["dynamic-import", "type-only"] },
  },
  {
    name: "core-takes-types-of-echarts-only",
    from: { path: "^src/core/" },
    to: { path: "node_modules/", pathNot: "node_modules/(echarts|hyparquet)" },
  },
  {
    name: "charts-are-drawn-in-one-place",
    from: { path: "^src/app/", pathNot: "^src/app/components/ChartFrame" },
    to: {
      path: "node_modules/(vue-)?echarts/",
      dependencyTypesNot: ["type-only", "dynamic-import"],
    },
  },
  {
    name: "the-address-is-read-in-one-place",
    from: { path: "^src/app/", pathNot: "^src/app/(main|router|stores/useAddress)\\.ts$" },
    to: { path: "node_modules/vue-router/" },
  },
  {
    name: "a-file-is-named-for-its-idea",
    from: {},
    to: { path: "^src/.*\\b(utils?|helpers?|common)\\b" },
  },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      extensions: [".ts", ".vue", ".d.ts", ".js", ".mjs"],
    },
  },
};
