import { shallowRef } from "vue";
import { type MapReading, parseMap } from "#core/charts/mapShapes.ts";

const mostBytes = 30 * 2 ** 20;

/** The file beside the page that an operator may replace; as it ships it holds no map. */
const address = () => new URL("map.geojson", document.baseURI);

const read = async (fetch: typeof globalThis.fetch): Promise<MapReading> => {
  const response = await fetch(address());
  if (!response.ok) return { map: null };
  const bytes = await response.arrayBuffer();
  return bytes.byteLength > mostBytes
    ? { cannot: "too-large" }
    : parseMap(new TextDecoder().decode(bytes));
};

/** The map that the operator of the site supplies; without a file there is none. */
export function useOperatorMap(fetch = globalThis.fetch.bind(globalThis)) {
  const reading = shallowRef<MapReading>({ map: null });
  void read(fetch).then(
    (answer) => {
      reading.value = answer;
    },
    // A site without the file, or without a connection, has no map.
    () => undefined,
  );
  return reading;
}
