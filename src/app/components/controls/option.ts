/** One thing a reader can choose, by the text the address knows it by. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
}

/** Options in their order, gathered under the names of their groups; those of none come first. */
export const groupOptions = (
  options: readonly Option[],
): readonly { readonly name: string; readonly options: readonly Option[] }[] => {
  const groups = new Map<string, Option[]>([["", []]]);
  for (const option of options) {
    const { group = "" } = option;
    const members = groups.get(group);
    if (members) members.push(option);
    else groups.set(group, [option]);
  }
  return [...groups].map(([name, members]) => ({ name, options: members }));
};
