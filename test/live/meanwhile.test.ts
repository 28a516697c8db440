/** Somebody types while the suite runs: it asks for it, sees it, and says when it has seen nothing. */
import { cellAt } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { type Line, linesOf, liveRuntime } from './live-fixture';

const NAME = 'Правка человека во время работы сценария';

/** After so long an execution begins no further item, and Google has not ended it: the others are tried elsewhere. */
const TIME_IS_UP_MS = 241_000;

interface Meanwhile {
  /** How often the suite has slept when somebody types; 0: nobody does. */
  readonly typesAfter: number;
  /** Reads remember until a flush. */
  readonly remembers?: boolean;
}

function firstItem({ typesAfter, remembers = false }: Meanwhile): AppsScriptRuntime {
  const runtime = liveRuntime();
  let [sleeps, isFlushed] = [0, true];
  runtime.twist = (call, _target, args, real) => {
    if (call === 'Utilities.sleep') {
      if (sleeps === 0) runtime.clock?.spend(TIME_IS_UP_MS);
      sleeps += 1;
      isFlushed = false;
      const sheet = runtime.document.sheets.find(({ name }) => name === runtime.document.active);
      if (sleeps === typesAfter && sheet) cellAt(sheet, 0, 0).value = 'слово';
    }
    if (call === 'SpreadsheetApp.flush') isFlushed = true;
    const isStale = remembers && !isFlushed && call === 'Range.getValues';
    return isStale ? [['']] : real(args);
  };
  runtime.run('menuVerify');
  return runtime;
}

const lineOf = (runtime: AppsScriptRuntime): Line | undefined => linesOf(runtime)[0];

it('is asked for at once, and not tried where nobody types', () => {
  const runtime = firstItem({ typesAfter: 0 });
  expect(runtime.shown.toasts[0]?.message).toMatch(/^Впишите в A1 этого листа любое слово/);
  expect(lineOf(runtime)).toMatchObject({ name: NAME, verdict: 'не проверено' });
});

it.each([
  [1, true, 'после SpreadsheetApp.flush видно'],
  [5, true, 'после SpreadsheetApp.flush видно'],
  [5, false, 'видно и без SpreadsheetApp.flush'],
])('typed after %i looks, remembered until a flush: %s', (typesAfter, remembers, found) => {
  expect(lineOf(firstItem({ typesAfter, remembers }))).toMatchObject({
    name: NAME,
    verdict: 'совпало',
    found,
  });
});
