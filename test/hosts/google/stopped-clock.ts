/** Source that stops the clock of a context, for tests that depend on the day. */
export function stoppedClock(iso: string): string {
  return `Date = new Proxy(Date, {
    construct: (date, args, made) => Reflect.construct(date, args.length ? args : ['${iso}'], made),
  });`;
}
