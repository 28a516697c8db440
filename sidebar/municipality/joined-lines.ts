/** What became of the deliveries of several calls, told as if they had been one. */
import type { ImportedLine } from '../../src/panel/municipality/imported';

/** The lines of the calls so far, with those of the next one. */
export function joinedLines(
  before: readonly ImportedLine[],
  next: readonly ImportedLine[],
): readonly ImportedLine[] {
  if (before.length === 0) return next;
  const lines = [...before];
  for (const line of next) {
    // The pasted rows go along with every call, and the first has told what became of them.
    if (line.origin === 'pasted') continue;
    const at =
      line.origin === 'store'
        ? before.findIndex(
            ({ schoolCode, outcome }) => outcome === 'принято' && schoolCode === line.schoolCode,
          )
        : -1;
    const replaced = lines[at];
    if (replaced === undefined) lines.push(line);
    // What an earlier call had brought has given way to a newer one.
    else lines[at] = { ...replaced, outcome: line.outcome, reason: line.reason, remarks: [] };
  }
  return lines;
}
