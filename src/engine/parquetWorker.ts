import { type DeskAsk, parquetDesk } from "./parquetDesk.ts";

const answer = parquetDesk();

/** One request and its answer; the port they travel by is theirs alone. */
addEventListener("message", ({ data, ports: [port] }: MessageEvent<DeskAsk>) => {
  void answer(data).then((reply) => {
    port?.postMessage(reply, "arrow" in reply ? reply.arrow.map(({ buffer }) => buffer) : []);
  });
});
