/** What the journal calls each file: its name, with its folders where the name alone is another's too. */

const tailOf = (path: string, parts: number): string => path.split('/').slice(-parts).join('/');

function repeatedAmong(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

/** The names in the order of the paths. */
export function sourceNames(paths: readonly string[]): string[] {
  const depth = Math.max(0, ...paths.map((path) => path.split('/').length));
  let names = paths.map((path) => tailOf(path, 1));
  for (let parts = 2; parts <= depth; parts += 1) {
    const repeated = repeatedAmong(names);
    if (repeated.size === 0) break;
    names = names.map((name, index) =>
      repeated.has(name) ? tailOf(paths[index] ?? '', parts) : name,
    );
  }
  return names;
}
