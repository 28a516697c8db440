/** The table with typed columns, which only a person can make: tried when it was made, and said when not. */
import type { Doubts } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { type Line, linesOf, liveRuntime, REPORT } from './live-fixture';

let waiting: AppsScriptRuntime | null = null;

/** The suite as it waits for the person. */
function waits(): AppsScriptRuntime {
  if (waiting === null) {
    waiting = liveRuntime();
    waiting.run('menuVerify');
  }
  return waiting.copy();
}

const lastOf = (runtime: AppsScriptRuntime): Line | undefined => linesOf(runtime).slice(-1)[0];

const convert = ({ document }: AppsScriptRuntime): void => {
  const sheet = document.sheets.find(({ name }) => name === 'Проба таблицы');
  sheet?.typed.push({ top: 2, left: 2, rows: 2, columns: 1 });
};

it('is asked for when all the rest is done', () => {
  const runtime = waits();
  expect(waiting?.shown.alerts.slice(-1)).toEqual([
    { title: 'Проверить вживую', message: expect.stringContaining('«Преобразовать в таблицу»') },
  ]);
  expect(lastOf(runtime)?.verdict).toBe('не проверено');
});

it('is no finding where the sheet was not converted, or is gone', () => {
  for (const isGone of [false, true]) {
    const runtime = waits();
    if (isGone) runtime.document.sheets.splice(1);
    runtime.run('menuGoOn');
    expect(lastOf(runtime)?.verdict).toBe('не проверено');
    expect(runtime.document.sheets.map(({ name }) => name)).toEqual([REPORT]);
    expect(runtime.properties).not.toHaveProperty('postcourse.live');
  }
});

it.each<[Doubts['refusals'], string]>([
  ['atOnce', 'сразу'],
  ['late', 'при завершении записи'],
  ['lateWithBatch', 'при завершении записи'],
])('tells when it refuses: %s', (refusals, moment) => {
  const runtime = waits();
  runtime.document.doubts.refusals = refusals;
  convert(runtime);
  runtime.run('menuGoOn');
  expect(lastOf(runtime)).toMatchObject({
    verdict: 'совпало',
    found: [
      `формат: ${moment}, You can't set the number format of cells in a typed column.`,
      `правило: ${moment}, This operation is not allowed on cells in typed columns.`,
      `снятие правил: ${moment}, This operation is not allowed on cells in typed columns.`,
      'значения: принято',
    ].join('\n'),
  });
});

it('finds words by which the product would not know the refusal', () => {
  const runtime = waits();
  runtime.twist = (call, _target, args, real) => {
    if (call === 'Range.clearDataValidations') throw new Error('Нельзя');
    return real(args);
  };
  runtime.run('menuGoOn');
  expect(lastOf(runtime)?.verdict).toBe('отличается');
});

it('touches nothing else: a sheet that somebody has written stands in the way', () => {
  const runtime = waits();
  Object.assign(runtime.document.sheets[1] ?? {}, { name: 'Педагоги' });
  runtime.run('menuGoOn');
  expect(runtime.shown.alerts.slice(-1)[0]?.message).toContain('есть данные: «Педагоги»');
});
