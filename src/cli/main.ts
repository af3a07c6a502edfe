import process from "node:process";
import { buildDataset } from "./buildDataset.ts";

type Command = (args: readonly string[]) => Promise<number>;

/** The commands by the name they are called by: one file a command. */
const commands: ReadonlyMap<string, Command> = new Map([
  ["build-dataset", ([name]: readonly string[]) => buildDataset(name)],
]);

const [name = "", ...args] = process.argv.slice(2);
const command = commands.get(name);
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(`no such command: ${name}\ncommands: ${[...commands.keys()].join(", ")}`);
  process.exitCode = 2;
}
