const strayNumber = /\D\n\s*\d+$/u;

/** Whether a number slipped into the cell of a label: the cells that follow are one column off. */
export const holdsStrayNumber = (label: string): boolean => strayNumber.test(label);
