declare const __APP_VERSION__: string;

/** For tools that cannot read a component; vue-tsc takes its real type. */
declare module "*.vue" {
  import type { Component } from "vue";
  const component: Component;
  export default component;
}
