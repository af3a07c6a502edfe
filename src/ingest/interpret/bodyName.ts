/** How names of administrative bodies end. */
const ending =
  /(?:政府|委员会|[局委厅院部处署]|办公[室厅]|中心|管委会|办事处|街道|税务局|海关|银行|学校|学院|医院|集团|公司|总队|支队|大队|[省市区县州盟旗镇乡]|新区|开发区|实验区)$/u;

const longestName = 40;

/** A report that calls its body 本机关 does not name it. */
const pronoun = /^(?:本|我|该|各)(?:机关|单位|部门|局|委|办|厅|院|镇|乡|县|区|市|街道)$/u;

/** Whether a text may be the name of a body: 洪泽区人民政府, but not 首页 or a sentence. */
export const isBodyName = (text: string): boolean =>
  text.length > 2 &&
  text.length <= longestName &&
  ending.test(text) &&
  !pronoun.test(text) &&
  /^[\p{L}\p{N}()·、]+$/u.test(text);
