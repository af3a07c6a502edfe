import "./styles/index.css";
import { createPinia } from "pinia";
import { createApp } from "vue";
import App from "./App.vue";
import { createHashRouter } from "./router.ts";

createApp(App).use(createPinia()).use(createHashRouter()).mount("#app");
