/** As many labels as ever differ in print; beyond that, hostile files would fill the memory. */
const most = 4096;

/** A function of a text that answers at once when it is asked the same again. */
export const remember = <T>(answer: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, fresh);
    return fresh;
  };
};
