import "./styles/index.css";
import { createPinia } from "pinia";
import { createApp } from "vue";
import App from "./App.vue";
import { createHashRouter } from "./router.ts";

const router = createHashRouter();
const app = createApp(App).use(createPinia()).use(router);

// Which dataset to open is only known from the address.
void router.isReady().then(() => app.mount("#app"));
