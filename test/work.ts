/** Counts the work of a piece of code, where a clock would tell of the machine. */

/** How many items of arrays are gone through, in `for … of`, in spreads and in what they fill. */
export function itemsGoneThrough(work: () => void): number {
  const untouched = Array.prototype[Symbol.iterator];
  let count = 0;
  const spy = jest.spyOn(Array.prototype, Symbol.iterator as never).mockImplementation(function (
    this: unknown[],
  ) {
    count += this.length;
    return untouched.call(this);
  } as never);
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return count;
}

/** The texts that patterns are tried on, as often as they are. */
export function textsTried(work: () => void): string[] {
  const untouched = RegExp.prototype.exec;
  const tried: string[] = [];
  const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (
    this: RegExp,
    text: string,
  ) {
    tried.push(text);
    return untouched.call(this, text);
  });
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return tried;
}
