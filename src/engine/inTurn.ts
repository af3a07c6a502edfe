/** Runs a work when its turn has come; an urgent one goes before all that have not begun. */
export type Turns = <T>(work: () => Promise<T>, isUrgent?: boolean) => Promise<T>;

/** Runs works in the order they came, so many at once; a failed one does not hold up the next. */
export const inTurn = (atOnce = 1): Turns => {
  const urgent: (() => Promise<void>)[] = [];
  const others: (() => Promise<void>)[] = [];
  const next = () => urgent.shift() ?? others.shift();
  let underWay = 0;

  const goOn = async (): Promise<void> => {
    if (underWay === atOnce) return;
    underWay += 1;
    for (let work = next(); work; work = next()) await work();
    underWay -= 1;
  };

  return (work, isUrgent = false) =>
    new Promise((resolve, reject) => {
      const turn = async (): Promise<void> => {
        await work().then(resolve, reject);
      };
      (isUrgent ? urgent : others).push(turn);
      void goOn();
    });
};
