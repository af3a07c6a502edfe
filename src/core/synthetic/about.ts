import type { Description } from "../dataset/dataPackage.ts";
import type { Text } from "../text.ts";
import type { World } from "./world.ts";
import { years } from "./years.ts";

const extent = ({ bodies }: World): Text => {
  const provinces = bodies.filter(({ role, tier }) => role === "government" && tier === "province");
  if (provinces.length > 1) return { zh: "一个虚构国家", en: "a fictional country" };
  return provinces.length === 1
    ? { zh: "一个虚构省份", en: "a fictional province" }
    : { zh: "一个虚构地方", en: "a fictional place" };
};

/** What a fictional dataset says of itself; nothing in it depends on when it was made. */
export const aboutWorld = (world: World, name: string): Description => {
  const { seed, bodies } = world;
  const { zh, en } = extent(world);
  return {
    name,
    title: { zh: `模拟数据：${zh}`, en: `Simulated data: ${en}` },
    description: {
      zh: `模拟数据，并非真实报告：${bodies.length}个虚构机关七年的年度报告，由种子${seed}生成，用来试验与测速。地名、机关、数字均属虚构，有意埋入的差错见 answer-key.csv，生成时所用的真实比率见 truth.csv。`,
      en: `Simulated data, not real reports: seven years of reports by ${bodies.length} fictional bodies, made from seed ${seed} to try and to time things. Places, bodies and figures are invented; the errors planted are in answer-key.csv, the rates the figures were drawn from in truth.csv.`,
    },
    version: "1.0.0",
    created: "2026-11-23",
    licences: [
      {
        name: "CC0-1.0",
        title: { zh: "CC0 1.0", en: "CC0 1.0" },
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    sources: [{ title: { zh: "模拟", en: "Simulated" } }],
    years: [...years],
    simulated: true,
  };
};
