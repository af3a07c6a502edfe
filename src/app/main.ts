import "./styles/index.css";
import { createPinia } from "pinia";
import { createApp } from "vue";
import App from "./App.vue";
import { ownTask } from "./composables/ownTask.ts";
import { createHashRouter } from "./router.ts";

const router = createHashRouter();
const app = createApp(App).use(createPinia()).use(router);

// Which dataset to open is only known from the address. The scripts have been read in this task; the
// page is made in the next.
void router
  .isReady()
  .then(ownTask)
  .then(() => app.mount("#app"));
