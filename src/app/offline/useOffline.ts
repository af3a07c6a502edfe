import { defineStore } from "pinia";
import { shallowRef } from "vue";

/** Tells the waiting worker to take over; understood by the worker itself. */
const useNewRelease = "use-new-release";

/** The page installed on this device: whether it works without a network, and whether a newer one is ready. */
export const useOffline = defineStore("offline", () => {
  /** Null where the browser or the address has no such thing; it needs https, or this very machine. */
  const isReady = shallowRef<boolean | null>("serviceWorker" in navigator ? false : null);
  const waiting = shallowRef<ServiceWorker | null>(null);

  const noteWaiting = (registration: ServiceWorkerRegistration): void => {
    // On the first visit the worker that comes is not an update.
    if (navigator.serviceWorker.controller) waiting.value = registration.waiting;
  };

  const watch = (registration: ServiceWorkerRegistration): void => {
    noteWaiting(registration);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => noteWaiting(registration));
    });
  };

  /** Called when the first answers are drawn, so that it takes nothing from them. */
  const install = async (): Promise<void> => {
    if (isReady.value === null || !import.meta.env.PROD) return;
    try {
      watch(await navigator.serviceWorker.register(new URL("sw.js", document.baseURI)));
      await navigator.serviceWorker.ready;
      isReady.value = true;
    } catch {
      // A browser may refuse; the page works as it did.
      isReady.value = null;
    }
  };

  /** Turns to the newer release; the page opens anew. */
  const update = (): void => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    waiting.value?.postMessage(useNewRelease);
  };

  return { isReady, waiting, install, update };
});
