const place = "省市州盟区县旗镇乡";
/** 抚州市 is a place, 区市 is the beginning of 市场. */
const before = "省市盟区县旗镇乡城社";

/** Behind a place, where its last character does not belong to a word of its own, such as 城市, 社区 or 市场. */
const behindPlace = `(?<=[^${before}][${place}])(?!(?!市场|乡村)[${place}]|[域场村委])`;
const behindOffice = "(?<=人民政府|管委会|委员会|街道)";
const behindJoint = `(?<=[^${place}]{2}[与和及])`;

const seams = new RegExp(
  `(?:${behindPlace}|${behindOffice}|${behindJoint})(?=\\p{Script=Han}{2})`,
  "u",
);

/** The parts of a Chinese name of a body, between which a line may end: 某市|人民政府|办公厅. */
export const nameParts = (name: string): readonly string[] => name.split(seams);
