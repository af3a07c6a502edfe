import { expect, it } from "vitest";
import { turnOf } from "#app/components/ChartFrame/turnOf.ts";

const setUp = () => {
  document.body.innerHTML = "<p id=a></p><p id=b></p><p id=c></p>";
  const drawn: string[] = [];
  const draw = async (id: string): Promise<void> => {
    await turnOf(document.getElementById(id) ?? document.body);
    drawn.push(id);
  };
  return { drawn, draw };
};

it("draws the topmost first of the charts that change together", async () => {
  const { drawn, draw } = setUp();
  await Promise.all(["c", "b", "a"].map(draw));
  expect(drawn).toEqual(["a", "b", "c"]);
});

it("draws each in a task of its own, so that one further up goes before those that wait", async () => {
  const { drawn, draw } = setUp();
  const first = draw("b");
  const rest = [draw("c")];
  await first;
  expect(drawn).toEqual(["b"]);
  rest.push(draw("a"));
  await Promise.all(rest);
  expect(drawn).toEqual(["b", "a", "c"]);
});
