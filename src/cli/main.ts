import process from "node:process";

type Command = (args: readonly string[]) => Promise<number>;

/** The commands by the name they are called by, one file each, read when it is called. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map<
  string,
  () => Promise<Command>
>([
  ["check", async () => (await import("./check.ts")).check],
  ["read", async () => (await import("./read.ts")).read],
  ["ingest", async () => (await import("./ingest.ts")).ingest],
  ["answer", async () => (await import("./answer.ts")).answer],
  ["league", async () => (await import("./league.ts")).league],
  ["synthesize", async () => (await import("./synthesize.ts")).synthesize],
  [
    "build-dataset",
    async () => {
      const { buildDataset } = await import("./buildDataset.ts");
      return ([folder]) => buildDataset(folder);
    },
  ],
]);

/** A failure in words: those that bring their own speak for themselves, never a stack. */
const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { text } = error as { text?: { zh: string; en: string } };
  return text ? `${text.zh}\n${text.en}` : error.message;
};

const run = async ([name = "", ...args]: readonly string[]): Promise<number> => {
  const command = commands.get(name);
  if (!command) {
    console.error(`no such command: ${name}\ncommands: ${[...commands.keys()].join(", ")}`);
    return 2;
  }
  try {
    return await (
      await command()
    )(args);
  } catch (error) {
    console.error(wordsOf(error));
    return 1;
  }
};

/** A reader that has seen enough closes the pipe; that is no failure. */
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === "EPIPE" ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2));
