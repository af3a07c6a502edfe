import { expect, it } from "vitest";
import { isBodyName } from "#ingest/interpret/bodyName.ts";

it.each(["云溪县财政局", "青岚市人民政府", "望江省发展和改革委员会", "云溪县石桥镇", "青岚海关"])(
  "takes %s for a body",
  (text) => {
    expect(isBodyName(text)).toBe(true);
  },
);

it.each(["本机关", "我局", "首页", "主办单位：云溪县财政局", "局", "", `${"长".repeat(50)}局`])(
  "takes %j for none",
  (text) => {
    expect(isBodyName(text)).toBe(false);
  },
);
