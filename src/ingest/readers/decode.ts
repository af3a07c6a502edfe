/** Frequent in reports of both scripts; each encoding read as another yields hardly any of them. */
const frequent = new Set(
  "的一是不了在人有我他这中大来上个国和地到说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实" +
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运府申请政公息" +
    "這個國來們時說會對後過發學經現當沒動進開機關業間問應戰頭體見產與長兩將員題爾論處義認條系氣別變總電數報結務場計資許統區隊決馬書聽達強難權設記類據邊張該規術領確傳師觀識帶導爭運選戶號項標準開",
);

/** Decoders are reused: making one costs more than a short text. */
const decoder = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
};

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
};

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
};

/** In UTF-16 without a mark, tags, digits and spaces show as ASCII with a zero beside it, always on one side. */
const zeroBytes = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, 2048);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  }
  if (odd > head.length / 50 && even < odd / 2) return "utf-16le";
  if (even > head.length / 50 && odd < even / 2) return "utf-16be";
  return undefined;
};

/** The text of bytes that say what they are, by a mark or by their zeros. */
export const decodeMarked = (bytes: Uint8Array): string | undefined => {
  const marked = byteOrderMark(bytes) ?? zeroBytes(bytes);
  return marked && decoder(marked)?.decode(bytes);
};

const sampleSize = 24_000;

/** From the first byte beyond ASCII on: the head of a page is mark-up and tells nothing. */
const sample = (bytes: Uint8Array): Uint8Array => {
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(start, start + sampleSize);
};

const plausibility = (text: string): number => {
  let beyondAscii = 0;
  let score = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    beyondAscii += 1;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 0xa0) score -= 3;
    else if (frequent.has(character)) score += 1;
  }
  return beyondAscii === 0 ? 0 : score / beyondAscii;
};

const candidates = ["gb18030", "big5", "utf-8"] as const;

/** GB2312 and GBK are parts of GB18030. */
const mostPlausible = (bytes: Uint8Array): string => {
  const part = sample(bytes);
  let best = { label: "utf-8", score: Number.NEGATIVE_INFINITY };
  for (const label of candidates) {
    const score = plausibility(decoder(label)?.decode(part) ?? "");
    if (score > best.score) best = { label, score };
  }
  return best.label;
};

/**
 * The text of bytes in an unknown encoding. A declared charset is not believed: pages declare
 * GB2312 over UTF-8 and the other way round, and what the bytes say is surer.
 */
export const decodeText = (bytes: Uint8Array): string =>
  decodeMarked(bytes) ??
  decodeStrictly(bytes) ??
  decoder(mostPlausible(bytes))?.decode(bytes) ??
  "";
