import { expect, it } from "vitest";
import { turnOf } from "#app/components/ChartFrame/turnOf.ts";

it("draws the topmost of the charts that wait, each in a task of its own", async () => {
  document.body.innerHTML = "<p id=a></p><p id=b></p><p id=c></p>";
  const drawn: string[] = [];
  const draw = async (id: string): Promise<void> => {
    await turnOf(document.getElementById(id) ?? document.body);
    drawn.push(id);
  };
  const first = draw("c");
  const rest = [draw("b"), draw("a")];
  await first;
  expect(drawn).toEqual(["c"]);
  await Promise.all(rest);
  expect(drawn).toEqual(["c", "a", "b"]);
});
