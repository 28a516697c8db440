/** The live suite over the fake: a built project in a blank spreadsheet. */
import { resolve } from 'node:path';
import { buildLive } from '../../scripts/build/build-live';
import { storedRows } from '../apps-script/documents';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { VirtualClock } from '../apps-script/virtual-clock';
import { kept } from '../kept';

export const REPORT = 'Отчёт проверки';
const HEAD = 6;

/** A clock that nothing moves but who spends time on purpose. */
const standing = (): VirtualClock =>
  new VirtualClock(Date.UTC(2026, 2, 15, 9), { document: 0, otherBook: 0 });

let files: ReturnType<typeof buildLive> | null = null;

/**
 * A runtime that has the suite loaded and a blank spreadsheet open. Its clock stands still: how far an
 * execution comes before the suite ends it does not depend on the machine.
 */
export function liveRuntime(): AppsScriptRuntime {
  files ??= kept('live', () => buildLive(resolve(__dirname, '../..')));
  const runtime = new AppsScriptRuntime(files);
  runtime.clock = standing();
  return runtime;
}

/** A line of the report; times are left out, since no two runs take the same. */
export interface Line {
  readonly name: string;
  readonly verdict: string;
  readonly wanted: string;
  readonly found: string;
}

const text = (value: unknown): string => (value === null ? '' : String(value));

const rowsOf = ({ document }: AppsScriptRuntime): unknown[][] => {
  const sheet = document.sheets.find(({ name }) => name === REPORT);
  return sheet ? storedRows(sheet) : [];
};

/** What stands above the lines. */
export const headOf = (runtime: AppsScriptRuntime): string[] =>
  rowsOf(runtime)
    .slice(0, HEAD - 1)
    .map(([cell]) => text(cell));

/** What stands on the report. */
export function linesOf(runtime: AppsScriptRuntime): Line[] {
  return rowsOf(runtime)
    .slice(HEAD)
    .map(([name, verdict, wanted, found]) => ({
      name: text(name),
      verdict: text(verdict),
      wanted: text(wanted),
      found: verdict === 'измерено' ? '' : text(found),
    }));
}

/** The lines that somebody has to look at. */
export const findings = (runtime: AppsScriptRuntime): Line[] =>
  linesOf(runtime).filter(({ verdict }) => verdict === 'отличается' || verdict === 'прервано');

/** The suite carried out to its end, with nothing to break it off. */
function carriedOut() {
  const runtime = liveRuntime();
  runtime.run('menuVerify');
  runtime.run('menuGoOn');
  const { document, properties } = runtime;
  return { document, properties };
}

let done: AppsScriptRuntime | null = null;

/** A runtime whose suite is done, with its report: carried out once for all tests that begin there. */
export function finished(): AppsScriptRuntime {
  if (done === null) {
    done = liveRuntime();
    const { document, properties } = kept('live-finished', carriedOut);
    done.document = document;
    Object.assign(done.properties, properties);
  }
  const runtime = done.copy();
  runtime.clock = standing();
  return runtime;
}
