import type { PageLoaders } from "./composables/usePage.ts";

/** Each page is a chunk of its own, loaded when it is first opened. */
export const pageLoaders: PageLoaders = {
  overview: async () => (await import("./views/OverviewView.vue")).default,
  league: async () => (await import("./views/LeagueView.vue")).default,
  trends: async () => (await import("./views/TrendsView.vue")).default,
  compare: async () => (await import("./views/CompareView.vue")).default,
  body: async () => (await import("./views/BodyView.vue")).default,
  outcomes: async () => (await import("./views/OutcomesView.vue")).default,
  disputes: async () => (await import("./views/DisputesView.vue")).default,
  complaints: async () => (await import("./views/ComplaintsView.vue")).default,
  atlas: async () => (await import("./views/AtlasView.vue")).default,
  quality: async () => (await import("./views/QualityView.vue")).default,
  data: async () => (await import("./views/DataView.vue")).default,
  method: async () => (await import("./views/MethodView.vue")).default,
  design: async () => (await import("./views/design/DesignView.vue")).default,
};
