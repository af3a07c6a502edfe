import { describe, expect, it } from "vitest";
import { Flow } from "#ingest/readers/flow.ts";
import { Allowance, defaultLimits } from "#ingest/readers/limits.ts";
import { outline } from "./reading.ts";

const single = { rowSpan: 1, columnSpan: 1, continues: false };

const build = (tell: (flow: Flow) => void, limits = {}) => {
  const flow = new Flow(new Allowance({ ...defaultLimits, ...limits }));
  tell(flow);
  return outline(flow.finish());
};

const fill = (flow: Flow, ...texts: readonly string[]) => {
  flow.beginRow();
  for (const text of texts) {
    flow.beginCell(single);
    flow.write(text);
  }
};

describe("Flow", () => {
  it("ends what is open when it finishes", () => {
    const blocks = build((flow) => {
      flow.beginTable();
      fill(flow, "a", "b");
    });
    expect(blocks).toEqual([[["a", "b"]]]);
  });

  it("passes over ends without a beginning", () => {
    const blocks = build((flow) => {
      flow.write("一");
      flow.endCell();
      flow.endRow();
      flow.endTable();
      flow.beginCell(single);
      flow.beginRow();
      flow.write("二");
    });
    expect(blocks).toEqual(["一", "二"]);
  });

  it("sets text outside of cells before the table", () => {
    const blocks = build((flow) => {
      flow.beginTable();
      flow.write("表题");
      fill(flow, "a", "b");
      flow.endTable();
    });
    expect(blocks).toEqual(["表题", [["a", "b"]]]);
  });

  it("makes only one paragraph a heading", () => {
    const blocks = build((flow) => {
      flow.setLevel(2);
      flow.write("一");
      flow.endParagraph();
      flow.write("二");
    });
    expect(blocks).toEqual(["## 一", "二"]);
  });

  it("takes a dropped row away", () => {
    const blocks = build((flow) => {
      flow.beginTable();
      fill(flow, "a", "b");
      fill(flow, "坏", "坏");
      flow.dropRow();
      fill(flow, "c", "d");
    });
    expect(blocks).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });

  it("forgets a table without cells, and keeps a form without any words", () => {
    const blocks = build((flow) => {
      flow.beginTable();
      flow.endTable();
      flow.beginTable();
      fill(flow, "");
      flow.endTable();
      flow.beginTable();
      fill(flow, "", "");
      flow.endTable();
    });
    expect(blocks).toEqual([[["", ""]]]);
  });

  it("counts cells while they are told", () => {
    expect(() =>
      build(
        (flow) => {
          flow.beginTable();
          for (let row = 0; row < 100; row += 1) fill(flow, "a", "b");
        },
        { cells: 150 },
      ),
    ).toThrow("too-complex");
  });
});
