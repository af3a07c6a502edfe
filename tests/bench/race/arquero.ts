import { fromArrow } from "arquero";
import {
  type Contender,
  filterByAsking,
  type OpenContender,
  rowsFrom,
  summed,
} from "./contender.ts";

const sums = Object.fromEntries(summed.map((name) => [name, `d => op.sum(d.${name})`]));

/** Data frames in plain JavaScript. */
export const openArquero: OpenContender = (arrow): Promise<Contender> => {
  const frame = fromArrow(arrow);
  const ask: Contender["ask"] = ({ where, by }) => {
    const tests = Object.entries(where).map(
      ([name, value]) => `d.${name} === ${JSON.stringify(value)}`,
    );
    const kept = tests.length === 0 ? frame : frame.filter(`d => ${tests.join(" && ")}`);
    const grouped = kept.groupby(...by).rollup(sums);
    return Promise.resolve(rowsFrom(grouped.objects({ limit: Infinity }), { by }));
  };
  return Promise.resolve({ ask, filter: filterByAsking(ask) });
};
