import { expect, it } from "vitest";
import { formerNames } from "#ingest/interpret/formerNames.ts";

const body = "云溪县投资促进局";

it.each([
  ["云溪县投资促进局（原云溪县招商局）负责招商。", ["云溪县招商局"]],
  ["我局(原名：云溪县招商局)负责招商。", ["云溪县招商局"]],
  ["2024年，云溪县招商局更名为云溪县投资促进局。", ["云溪县招商局"]],
  ["云溪县财政局（原云溪县税务局）参加了会议。", []],
  ["云溪县农发局更名为云溪县农业农村局。", []],
  ["（原始凭证）", []],
])("finds in %j %j", (text, names) => {
  expect(formerNames(body, [text])).toEqual(names);
});
