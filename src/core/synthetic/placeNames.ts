import { between } from "./distributions.ts";
import { type Random, randomOf, streams } from "./random.ts";

/** A place that does not exist: its name without 省, 市 or 县, and in English. */
export interface Place {
  readonly zh: string;
  readonly en: string;
  readonly initials: string;
}

const syllables = (text: string): readonly (readonly [string, string])[] =>
  text.split(" ").map((syllable) => [syllable.slice(0, 1), syllable.slice(1)]);

/*
 * Chosen by measurement: of these pairs none is part of the name of a province, city, county or township
 * in China, no romanised pair is that of a province, city or county, and no two pairs romanise alike.
 */
const first = syllables(
  "玥yue 灏hao 淼miao 潆ying 瑾jin 璇xuan 琮cong 琬wan 珩heng 铄shuo 茗ming 荞qiao 鸢yuan 鲲kun 翡fei " +
    "簌su 澍shu 璨can 琉liu 穹qiong 寰huan 嵘rong 霓ni 霄xiao 飒sa 芃peng 瓒zan 岑cen 湛zhan 箬ruo 蕙hui " +
    "珮pei 珣xun 璧bi 缦man 翱ao 翥zhu 蕖qu 螭chi 谧mi 鸾luan 鹄hu 睿rui 恺kai 棣di 椿chun 槐huai 樽zun " +
    "檀tan 潺chan 濡ru 烨ye 琚ju 皎jiao 檬meng 诺nuo 缤bin 窕tiao 铿keng 骞qian 葵kui 藤teng 藕ou 斓lan 鹇xian",
);

const second = syllables(
  "渚zhu 萼e 蕤rui 樾yue 笺jian 榭xie 棹zhao 舸ge 崮gu 墟xu 浔xun 峦luan 崖ya 陌mo 阙que 廊lang 轩xuan " +
    "槎cha 蕨jue 荻di 砚yan 浦pu 澈che 湄mei 澹dan 濯zhuo 樱ying 椴duan 榛zhen 柘zhe 枋fang 栈zhan 垅long " +
    "埂geng 峁mao 梁liang 岗gang 坨tuo 坳ao 埭dai 闸zha 畔pan 蹊qi 磬qing 穗sui 笙sheng 箫xiao 筝zheng " +
    "荇xing 蒿hao 蓼liao 薮sou 藻zao 蘅heng 虹hong 豁huo 郭guo 霏fei 霭ai 飔si 鸥ou",
);

/** How many places can be told apart by name. */
export const placeCount = first.length * second.length;

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const placeAt = (index: number): Place => {
  const [a, aSound] = first[index % first.length] ?? ["", ""];
  const [b, bSound] = second[Math.floor(index / first.length) % second.length] ?? ["", ""];
  return {
    zh: a + b,
    en: capitalise(aSound + bSound),
    initials: aSound.slice(0, 1) + bSound.slice(0, 1),
  };
};

const shuffled = (count: number, random: Random): readonly number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = between(random, 0, i);
    const moved = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = moved;
  }
  return order;
};

/** Names for places, each given once; they begin again only when all are given. */
export const placeNames = (seed: number): (() => Place) => {
  const order = shuffled(placeCount, randomOf(seed, streams.names));
  let given = 0;
  return () => placeAt(order[given++ % placeCount] ?? 0);
};
