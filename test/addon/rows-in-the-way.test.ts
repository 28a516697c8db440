/** The built school edition where a grown rating has to move rows of a person, and Google refuses something. */
import { cellAt, type Doubts, sheetNamed, storedRows } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { filledSchool, fillRows, TODAY, teacherOf } from './school-fixture';

const REFUSALS: Doubts['refusals'][] = ['atOnce', 'late', 'lateWithBatch'];
const NOTES = ['Утверждаю', 'Директор', 'И. О. Фамилия'];
/** As public reports quote it. */
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const lastAlert = ({ shown }: AppsScriptRuntime) => shown.alerts[shown.alerts.length - 1]?.message;

const ratingOf = ({ document }: AppsScriptRuntime) => storedRows(sheetNamed(document, 'Рейтинг'));

const notesOf = (runtime: AppsScriptRuntime): unknown[] =>
  ratingOf(runtime)
    .map((row) => row[1])
    .filter((cell) => NOTES.includes(String(cell)));

let start: AppsScriptRuntime;

beforeAll(() => {
  start = filledSchool(3);
  start.run('menuComputeAll', TODAY);
  const sheet = sheetNamed(start.document, 'Рейтинг');
  const foot = ratingOf(start).length;
  sheet.maxRows = Math.max(sheet.maxRows, foot + 1 + NOTES.length);
  NOTES.forEach((text, index) => {
    cellAt(sheet, foot + 1 + index, 1).value = text;
  });
  fillRows(
    start.document,
    'Педагоги',
    ['П-1', 'П-2', 'П-3', 'П-4', 'П-5', 'П-6', 'П-7'].map(teacherOf),
  );
});

describe.each(REFUSALS)('refusals %s', (refusals) => {
  const begin = (): AppsScriptRuntime => {
    const runtime = start.copy();
    runtime.document.doubts.refusals = refusals;
    return runtime;
  };

  it('a native table grows over the rows that it moves', () => {
    const runtime = begin();
    const sheet = sheetNamed(runtime.document, 'Рейтинг');
    const header = ratingOf(runtime).findIndex((row) => row.includes('Код педагога'));
    sheet.typed.push({ top: header + 1, left: 1, rows: 4, columns: sheet.maxColumns });
    runtime.run('menuComputeAll', TODAY);
    expect(lastAlert(runtime)).toBeUndefined();
    expect(runtime.shown.toasts.map(({ message }) => message).join()).toContain('Всё рассчитано.');
    expect(ratingOf(runtime).flat()).toEqual(expect.arrayContaining(['П-1', 'П-7']));
    expect(notesOf(runtime)).toEqual(NOTES);
  });

  it('rows that may not be put in leave those of the person, and are told with their sheet', () => {
    const runtime = begin();
    let isPending = false;
    runtime.twist = (call, target, args, real) => {
      const isRating = (target as { getName?: () => string }).getName?.() === 'Рейтинг';
      if (/^Sheet\.insertRows/.test(call) && isRating) {
        if (refusals === 'atOnce') throw new Error(PROTECTED);
        isPending = true;
        return target;
      }
      if (isPending && /flush/.test(call)) {
        isPending = false;
        real(args);
        throw new Error(PROTECTED);
      }
      return real(args);
    };
    runtime.run('menuComputeAll', TODAY);
    expect(lastAlert(runtime)).toMatch(/^Лист «Рейтинг» или часть его ячеек защищены/);
    expect(notesOf(runtime)).toEqual(NOTES);
  });
});
