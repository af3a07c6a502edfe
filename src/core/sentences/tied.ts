const space = "\u00A0";
const joiner = "\u2060";

/** A sentence whose numbers stay in one line with what they are numbers of: “32 / 69”, “209 件”, “in 2019”, “9 not”, “1–3”, “= 7”. */
export const tied = (sentence: string): string =>
  sentence
    .replaceAll(/(?<=\d) \/ (?=\d)/gu, `${space}/${space}`)
    .replaceAll(/(?<=\d) (?=\p{Script=Han}|\p{Lowercase})/gu, space)
    .replaceAll(/(?<=\b[Ii]n) (?=\d{4}\b)/gu, space)
    .replaceAll(/(?<=[=÷<>≤≥]) (?=[−+]?\d)/gu, space)
    .replaceAll(/(?<=\p{Script=Greek}) (?=[=<>≤≥])/gu, space)
    // After a short clause: “败诉率 37.5%”; after a long one a line may end before the number.
    .replaceAll(/(?<=(?:^|[，、；：。年])\p{Script=Han}{0,6}) (?=\d)/gu, space)
    // A line that has to break does so after a point: “予以公开 · 自然人”, “予以公开·自然人”.
    .replaceAll(/(?<=\S) · /gu, `${space}· `)
    .replaceAll(/(?<=\S)·/gu, `${joiner}·`)
    // “52.1%–83.3%”, “2021–2025”.
    .replaceAll(/(?<=[\d%])–(?=[−+]?\d)/gu, `${joiner}–${joiner}`)
    // A number and the count behind it: “54.5%（54 / 99）”, “21 份（15.9%）”.
    .replaceAll(/(?<=\S) \((?=[\d.,%/\s]{1,12}\))/gu, `${space}(`)
    .replaceAll(
      /(?<=[\d%](?:\u00A0\p{Script=Han}{1,2})?)（(?=\d[^（），；]{0,12}）)/gu,
      `${joiner}（`,
    );
