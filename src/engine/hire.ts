import { DatasetFault } from "#core/dataset/fault.ts";
import type { DeskAnswer, DeskAsk } from "./parquetDesk.ts";

/** What is needed of a worker. */
export type Desk = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export type Answered<Part extends string> = Extract<DeskAnswer, Readonly<Record<Part, unknown>>>;

export interface Hired {
  readonly ask: <Part extends string>(ask: DeskAsk, part: Part) => Promise<Answered<Part>>;
  /** Ends the worker; whoever still waits for it is told. */
  readonly dismiss: () => void;
}

export const closed = (path: string): DOMException =>
  new DOMException(`closed: ${path}`, "AbortError");

const checked = <Part extends string>(
  answer: DeskAnswer,
  part: Part,
  path: string,
): Answered<Part> => {
  if ("fault" in answer) {
    const { file, fault, detail } = answer.fault;
    throw new DatasetFault(file, fault, { detail });
  }
  if ("failure" in answer) throw new Error(answer.failure);
  if (part in answer) return answer as Answered<Part>;
  throw new Error(`no ${part} in an answer about ${path}`);
};

/** Asks a worker over a port for each question, so that answers cannot be mistaken for each other. */
export const hire = (desk: Desk, path: string): Hired => {
  let giveUp = (_: Error): void => undefined;
  // A worker that is ended says nothing of it, and no answer of its ever comes.
  const end = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  end.catch(() => undefined);
  desk.addEventListener("error", () => {
    giveUp(new DatasetFault(path, "unreachable", { detail: "worker" }));
  });
  return {
    ask: async (ask, part) => {
      const { port1, port2 } = new MessageChannel();
      const answered = new Promise<DeskAnswer>((resolve) => {
        port1.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
          resolve(data);
        };
      });
      desk.postMessage(ask, [port2]);
      try {
        return checked(await Promise.race([answered, end]), part, path);
      } finally {
        port1.close();
      }
    },
    dismiss: () => {
      desk.terminate();
      giveUp(closed(path));
    },
  };
};
