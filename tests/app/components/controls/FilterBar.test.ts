import { beforeEach, expect, it } from "vitest";
import type { Control } from "#app/components/controls/control.ts";
import FilterBar from "#app/components/controls/FilterBar.vue";
import { mountPart } from "../../mountPart.ts";

const years = ["2025", "2024"].map((value) => ({ value, label: `${value}年` }));

const controls: readonly Control[] = [
  { id: "year", label: "年度", value: "2024", fallback: "2025", options: years },
  {
    id: "kind",
    label: "报告",
    value: "own",
    fallback: "own",
    shape: "segments",
    options: [
      { value: "own", label: "本机关" },
      { value: "aggregate", label: "汇总" },
    ],
  },
];

const narrow = (isNarrow: boolean) => {
  const { happyDOM } = window as unknown as {
    readonly happyDOM: { readonly setViewport: (size: { width: number }) => void };
  };
  happyDOM.setViewport({ width: isNarrow ? 390 : 1440 });
};

beforeEach(() => narrow(false));

it("says what was chosen by the id of its control", async () => {
  const bar = mountPart(FilterBar, { controls });
  await bar.find("select").setValue("2025");
  await bar.findAll("input[type=radio]")[1]?.setValue();
  expect(bar.emitted("choose")).toEqual([[{ year: "2025" }], [{ kind: "aggregate" }]]);
});

it("tells which control the reader reaches for, by pointer or key", async () => {
  const bar = mountPart(FilterBar, { controls });
  await bar.find("select").trigger("pointerdown");
  await bar.find("input[type=radio]").trigger("focusin");
  expect(bar.emitted("reach")).toEqual([[controls[0]], [controls[1]]]);
});

it("returns every choice to its default at once", async () => {
  const bar = mountPart(FilterBar, { controls });
  await bar.find(".clear").trigger("click");
  expect(bar.emitted("choose")).toEqual([[{ year: "2025" }]]);
});

it("offers no way back when nothing was chosen", () => {
  const bar = mountPart(FilterBar, { controls: controls.slice(1) });
  expect(bar.find(".clear").exists()).toBe(false);
});

it("folds on a small screen, and names the choices that were made", async () => {
  narrow(true);
  const bar = mountPart(FilterBar, { controls });
  const [toggle, choice] = bar.findAll("button");
  expect(toggle?.attributes("aria-expanded")).toBe("false");
  expect(bar.find(".controls").isVisible()).toBe(false);
  expect(choice?.text()).toBe("2024年");
  await choice?.trigger("click");
  expect(bar.emitted("choose")).toEqual([[{ year: "2025" }]]);
  await toggle?.trigger("click");
  expect(bar.find(".controls").isVisible()).toBe(true);
});
