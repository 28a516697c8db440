/** «Собрать ответы» makes its journal, and the sheet out of which it is made cannot be taken away at once. */
import { emptySheet, fillSheet, sheetNamed, storedRows } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { filledSchool, TODAY } from './school-fixture';

const WORKSHOP = 'Посткурс (создаётся)';

function withAnswers(): AppsScriptRuntime {
  const runtime = filledSchool(2);
  runtime.document.sheets.push(emptySheet('Ответы'));
  fillSheet(runtime.document, 'Ответы', [
    ['Код педагога', 'Дата', 'Вид', 'Тема'],
    ['П-1', { day: 46082 }, 'открытый урок', 'Дроби'],
  ]);
  runtime.document.active = 'Курсы';
  return runtime;
}

/** Lets the call fail so often. */
function failing(runtime: AppsScriptRuntime, call: string, times: number): void {
  let left = times;
  runtime.twist = (name, _target, args, real) => {
    if (name !== call || left === 0) return real(args);
    left -= 1;
    throw new Error('Service Spreadsheets failed while accessing document');
  };
}

const names = ({ document }: AppsScriptRuntime) => document.sheets.map(({ name }) => name);

/** The records of «Мероприятия» and the lines of the journal. */
const written = ({ document }: AppsScriptRuntime) =>
  ['Мероприятия', 'Журнал самооценок'].map((name) => storedRows(sheetNamed(document, name)).length);

it('a repeat finishes: nothing is doubled, nothing is left', () => {
  const clean = withAnswers();
  clean.run('menuCollectAnswers', TODAY);
  const runtime = withAnswers();
  failing(runtime, 'Spreadsheet.deleteSheet', 1);
  runtime.run('menuCollectAnswers', TODAY);
  expect(runtime.shown.alerts.slice(-1)[0]?.message).toContain('Google Таблицы не выполнили');
  expect(names(runtime)).toContain(WORKSHOP);
  for (const _ of [1, 2]) runtime.run('menuCollectAnswers', TODAY);
  expect(names(runtime)).toEqual(names(clean));
  expect(written(runtime)).toEqual(written(clean));
});

it('where it can never be taken away, the answers are collected all the same', () => {
  const runtime = withAnswers();
  failing(runtime, 'Spreadsheet.deleteSheet', Number.POSITIVE_INFINITY);
  for (const _ of [1, 2, 3]) runtime.run('menuCollectAnswers', TODAY);
  const clean = withAnswers();
  clean.run('menuCollectAnswers', TODAY);
  expect(written(runtime)).toEqual(written(clean));
});

it.each(['Range.setValues', 'Range.copyTo', 'Sheet.setFrozenRows'])(
  'the person stays where he was when %s fails',
  (call) => {
    const runtime = withAnswers();
    failing(runtime, call, 1);
    runtime.run('menuCollectAnswers', TODAY);
    expect(runtime.shown.alerts.slice(-1)[0]?.message).toContain('Google Таблицы не выполнили');
    expect(runtime.document.active).toBe('Курсы');
    runtime.run('menuCollectAnswers', TODAY);
    expect(names(runtime)).not.toContain(WORKSHOP);
  },
);
