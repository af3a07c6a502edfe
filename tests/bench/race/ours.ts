import { identifier } from "#core/query/identifier.ts";
import { openDatabase } from "#engine/browserDatabase.ts";
import {
  type Contender,
  filterByAsking,
  type OpenContender,
  type PeerQuestion,
  rowsFrom,
  summed,
} from "./contender.ts";

const statement = ({ where, by }: PeerQuestion): string => {
  const keys = by.map((name) => identifier(name));
  const sums = summed.map((name) => `sum(${name}) as ${name}`);
  const tests = Object.keys(where).map((name) => `${identifier(name)} = ?`);
  return `select ${[...keys, ...sums].join(", ")} from numbers
    where ${tests.join(" and ") || "true"} group by ${keys.join(", ")}`;
};

/** The database of the page, asked as the page asks: prepared statements, values bound. */
export const openOurs: OpenContender = async (arrow): Promise<Contender> => {
  const database = await openDatabase();
  await database.insert("numbers", arrow);
  const ask: Contender["ask"] = async (question) => {
    const { rows } = await database.run(statement(question), Object.values(question.where));
    return rowsFrom(rows, question);
  };
  return { ask, filter: filterByAsking(ask) };
};
