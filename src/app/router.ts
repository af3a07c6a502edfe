import { createRouter, createWebHashHistory, type Router } from "vue-router";

/** Hash addresses work from any static host; which page an address means is for `parseView` to say. */
export const createHashRouter = (): Router =>
  createRouter({
    history: createWebHashHistory(),
    routes: [{ path: "/:address(.*)*", component: { render: () => null } }],
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved;
      return to.path === from.path ? false : { top: 0 };
    },
  });
