/** Decisions of entries as they are written into the workbook, and taken back. */
import {
  type ReviewRequest,
  reviewEntries,
  takeBackReview,
} from '../../../src/app/school/review-entries';
import { schoolResults } from '../../../src/app/school/school-results';
import type { Workbook } from '../../../src/app/workbook';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { showReview } from '../../../src/panel/school/views';
import { dayAt, type Row, type SchoolRows, sheetsWith, TODAY } from '../../core/school/school-kit';
import { bookOf, bookWith, overTheWire } from '../../panel/school/panel-kit';

const SHEET = 'Мероприятия';
const CHECKED = [
  'Статус проверки',
  'Подтверждено, баллы',
  'Проверил',
  'Дата проверки',
  'Комментарий',
];

/** Criterion 2.2: municipal 2 points, of which the teacher may claim less. */
const LESSON: Row = {
  'Код педагога': 'П-1',
  Вид: 'открытый урок',
  Критерий: '2.2',
  Уровень: 'муниципальный',
};
const lessons = (...rows: Row[]): SchoolRows => ({
  Педагоги: [{}, {}],
  [SHEET]: rows.map((row) => ({ ...LESSON, ...row })),
});

const keysOf = (book: Workbook): string[] =>
  showReview(book).people.flatMap(({ criteria }) =>
    criteria.flatMap(({ entries }) => entries.map(({ key }) => key)),
  );

function decided(book: Workbook, request: Partial<ReviewRequest>) {
  const whole: ReviewRequest = {
    keys: keysOf(book),
    verdict: 'confirm',
    points: '',
    reason: '',
    reviewer: 'Комиссия',
    ...request,
  };
  return reviewEntries(book, overTheWire(whole));
}

/** What stands under the columns of checking in a row (2 = the first under the header). */
function checkedIn(book: Workbook, row: number): Cell[] {
  const rows = book.read(SHEET)?.rows ?? [];
  return CHECKED.map((header) => rows[row - 1]?.[(rows[0] ?? []).indexOf(header)] ?? null);
}

const edit = (book: Workbook, row: number, header: string, value: Cell): void => {
  const column = (book.read(SHEET)?.rows[0] ?? []).indexOf(header);
  book.apply([{ kind: 'editCells', sheet: SHEET, cells: [{ row: row - 1, column, value }] }]);
};

const DAY = { day: dayAt(TODAY) };

describe('a decision', () => {
  it('Я-41, Я-45: fills the five cells of each row, in one write of one change', () => {
    const book = bookWith(lessons({ 'Самооценка, баллы': 1.5 }, { 'Самооценка, баллы': 50 }));
    const apply = jest.spyOn(MemoryWorkbook.prototype, 'apply');
    const { ok, message } = decided(book, {});
    expect({ ok, message }).toEqual({ ok: true, message: 'Подтверждены 2 записи.' });
    expect(apply.mock.calls.map(([changes]) => changes.map(({ kind }) => kind))).toEqual([
      ['editCells'],
    ]);
    apply.mockRestore();
    expect(checkedIn(book, 2)).toEqual(['подтверждено', 1.5, 'Комиссия', DAY, null]);
    // Above the scale means the scale.
    expect(checkedIn(book, 3)).toEqual(['подтверждено', 2, 'Комиссия', DAY, null]);
    expect(keysOf(book)).toEqual([]);
  });

  it('Я-42, Я-43: the rating follows: 2 + 2 claimed, 0,5 and 0 left of them', () => {
    const book = bookWith(lessons({}, { Тема: 'Второй' }, { 'Код педагога': 'П-2' }));
    const totals = () =>
      schoolResults(book).rating.lines.map(({ teacher, total, unchecked }) => [
        teacher.code,
        total,
        unchecked,
      ]);
    expect(totals()).toEqual([
      ['П-1', 400, 2],
      ['П-2', 200, 1],
    ]);
    const [first = '', second = ''] = keysOf(book);
    const reason = 'Нет листа посещения';
    expect(decided(book, { keys: [first], verdict: 'part', points: '0,5', reason }).message).toBe(
      'Подтверждена частично 1 запись.',
    );
    expect(decided(book, { keys: [second], verdict: 'reject', reason }).message).toBe(
      'Отклонена 1 запись.',
    );
    expect(totals()).toEqual([
      ['П-2', 200, 1],
      ['П-1', 50, 0],
    ]);
    expect(checkedIn(book, 2)).toEqual(['подтверждено частично', 0.5, 'Комиссия', DAY, reason]);
    expect(checkedIn(book, 3)).toEqual(['отклонено', 0, 'Комиссия', DAY, reason]);
    expect(schoolResults(book).issues.map(({ code }) => code)).toEqual([]);
  });

  it('Я-45: an earlier comment stays, whatever it is', () => {
    const book = bookWith(lessons({ Комментарий: 'Не согласна' }, { Комментарий: 12 }));
    decided(book, { verdict: 'reject', reason: 'Нет диплома' });
    expect(checkedIn(book, 2)[4]).toBe('Не согласна. Нет диплома');
    expect(checkedIn(book, 3)[4]).toBe('12. Нет диплома');
  });

  it('Я-45: nothing is written where one comment has no room, or is an error of the spreadsheet', () => {
    const comment = 'ж'.repeat(4995);
    const book = bookWith(lessons({}, { Тема: 'Второй', Комментарий: comment }));
    const before = book.read(SHEET);
    const refused = decided(book, { verdict: 'reject', reason: 'Нет диплома' });
    expect(refused.ok).toBe(false);
    expect(refused.message).toMatch(/строки 3 .* для причины осталось 3\./);
    expect(book.read(SHEET)).toBe(before);
    edit(book, 3, 'Комментарий', { error: '#REF!' });
    const again = decided(book, { verdict: 'reject', reason: 'Нет диплома' });
    expect(again.message).toMatch(/^В «Комментарии» строки 3 — ошибка таблицы #REF!/);
    expect(checkedIn(book, 2)[0]).toBeNull();
    decided(book, {});
    expect(checkedIn(book, 3)).toEqual(['подтверждено', 2, 'Комиссия', DAY, { error: '#REF!' }]);
  });

  it('М-19: one of one’s own is written, and «Проверка» warns', () => {
    const book = bookWith(lessons({}));
    expect(decided(book, { reviewer: 'п-1' }).ok).toBe(true);
    expect(schoolResults(book).issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['М-19', 'warning'],
    ]);
  });

  it('writes a text that looks like a formula as a text', () => {
    const book = bookWith(lessons({}));
    decided(book, { verdict: 'reject', reason: '=1+1+1', reviewer: '+7' });
    expect(checkedIn(book, 2)).toEqual(['отклонено', 0, '+7', DAY, '=1+1+1']);
  });

  it('Я-42: is refused whole where it cannot be made of one of the entries', () => {
    const book = bookWith(lessons({}, { Уровень: 'школьный' }));
    const before = book.read(SHEET);
    const outcome = decided(book, { verdict: 'part', points: '1', reason: 'Нет диплома' });
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining('строка 3 — 1') });
    expect(book.read(SHEET)).toBe(before);
  });
});

describe('Я-44: rows that changed since they were shown', () => {
  it('an edited one is left alone and told of, the other is written', () => {
    const book = bookWith(lessons({}, { Тема: 'Второй' }));
    const keys = keysOf(book);
    edit(book, 2, 'Тема', 'Переписана');
    const { ok, done, message } = decided(book, { keys });
    expect([ok, done]).toEqual([false, true]);
    expect(message).toBe(
      'Подтверждена 1 запись. Пропущено записей: 1 — после показа там что-то изменили. Посмотрите список ещё раз.',
    );
    expect(checkedIn(book, 2)).toEqual([null, null, null, null, null]);
    expect(checkedIn(book, 3)[0]).toBe('подтверждено');
  });

  it('nothing is written where rows have moved', () => {
    const book = bookWith(lessons({ Тема: 'Первый' }, { Тема: 'Второй' }));
    const keys = keysOf(book);
    book.apply([{ kind: 'orderRows', sheet: SHEET, first: 1, order: [1, 0] }]);
    const before = book.read(SHEET);
    expect(decided(book, { keys })).toEqual({
      ok: false,
      message: expect.stringMatching(/^Пропущено записей: 2 — /),
    });
    expect(book.read(SHEET)).toBe(before);
  });

  it('somebody else has checked it meanwhile: his decision stays', () => {
    const book = bookWith(lessons({}));
    const keys = keysOf(book);
    decided(book, { verdict: 'reject', reason: 'Нет диплома', reviewer: 'Завуч' });
    expect(decided(book, { keys }).ok).toBe(false);
    expect(checkedIn(book, 2)[0]).toBe('отклонено');
  });

  it('an empty choice writes nothing', () => {
    expect(decided(bookWith(lessons({})), { keys: [] })).toEqual({
      ok: false,
      message: 'Отметьте записи и повторите.',
    });
  });
});

describe('Я-47: columns that people took out', () => {
  const without = (...headers: string[]): MemoryWorkbook =>
    bookOf(
      sheetsWith(lessons({})).map(({ name, rows }) => {
        const gone = name === SHEET ? headers.map((header) => rows[0]?.indexOf(header)) : [];
        return { name, rows: rows.map((row) => row.filter((_, at) => !gone.includes(at))) };
      }),
    );

  it('«Проверил» and «Комментарий» are done without, and that is said', () => {
    const book = without('Проверил', 'Комментарий');
    const { ok, message } = decided(book, { verdict: 'reject', reason: 'Нет диплома' });
    expect(ok).toBe(true);
    expect(message).toBe(
      'Отклонена 1 запись. Не записано, потому что таких столбцов нет: «Проверил», «Комментарий».',
    );
    expect(checkedIn(book, 2)).toEqual(['отклонено', 0, null, DAY, null]);
  });

  it('without «Статус проверки» nothing can be said: refused with the remedy', () => {
    const book = without('Статус проверки');
    const before = book.read(SHEET);
    expect(decided(book, {})).toEqual({
      ok: false,
      message:
        'Записи не проверены: на листе «Мероприятия» нет столбца «Статус проверки». Добавьте столбец с этим заголовком и повторите.',
    });
    expect(book.read(SHEET)).toBe(before);
  });

  it('М-11: nothing can be confirmed in part without «Подтверждено, баллы», all else can', () => {
    const part = { verdict: 'part', points: '1', reason: 'Нет диплома' } as const;
    expect(decided(without('Подтверждено, баллы'), part).message).toMatch(
      /нет столбца «Подтверждено, баллы»/,
    );
    const book = without('Подтверждено, баллы');
    expect(decided(book, {}).ok).toBe(true);
    expect(keysOf(book)).toEqual([]);
  });

  it('a book that cannot be computed is refused', () => {
    const { ok, message } = decided(bookOf([]), { keys: ['2:0:0:0'] });
    expect([ok, message]).toEqual([false, expect.stringMatching(/обязательн.*лист/)]);
  });
});

describe('Я-48: taking a decision back', () => {
  const undone = (book: Workbook, trace: ReturnType<typeof decided>['report']) =>
    takeBackReview(book, overTheWire(trace ?? { marks: [], was: [] }));

  it('puts back what stood there, of every kind', () => {
    const book = bookWith(
      lessons({ Комментарий: 'Не согласна', Проверил: 'Завуч', 'Дата проверки': '01.04.2026' }, {}),
    );
    const before = book.read(SHEET)?.rows;
    const keys = keysOf(book);
    const { report } = decided(book, { verdict: 'reject', reason: 'Нет диплома' });
    expect(undone(book, report)).toEqual({
      ok: true,
      message: 'Возвращены на проверку 2 записи.',
    });
    expect(book.read(SHEET)?.rows).toEqual(before);
    expect(keysOf(book)).toEqual(keys);
  });

  it('leaves a row that was edited since as it is', () => {
    const book = bookWith(lessons({}, { Тема: 'Второй' }));
    const { report } = decided(book, {});
    edit(book, 2, 'Подтверждено, баллы', 1);
    expect(undone(book, report)).toEqual({
      ok: false,
      done: true,
      message:
        'Возвращена на проверку 1 запись. Пропущено записей: 1 — после решения там что-то изменили. Если нужно, исправьте строки на листе.',
    });
    expect(checkedIn(book, 2)).toEqual(['подтверждено', 1, 'Комиссия', DAY, null]);
    expect(checkedIn(book, 3)).toEqual([null, null, null, null, null]);
  });

  it('does nothing where the sheet is gone', () => {
    const { report } = decided(bookWith(lessons({})), {});
    expect(undone(bookOf([]), report)).toMatchObject({ ok: false });
  });
});
