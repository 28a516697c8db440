/** Collecting teachers' sheets on 15.04.2026 (workbook.md, §6). */
import {
  collectAnswers,
  collectForms,
  confirmAnswers,
  previewForms,
} from '../../../src/app/school/collect';
import type { Change } from '../../../src/app/workbook';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import type {
  FormParcel,
  Submission,
} from '../../../src/core/school/self-assessment/collecting/submission';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { headersOf } from '../../core/school/contract';
import { dayAt, type Row, type SchoolRows, sheetsWith, TODAY } from '../../core/school/school-kit';
import {
  aboutOf,
  asRead,
  FORM_HEADERS,
  fact,
  formOf,
  gridOf,
} from '../../core/school/self-assessment/form/forms-kit';

const SHEET = 'Мероприятия';
const JOURNAL = 'Журнал самооценок';
const HEADERS = headersOf(SHEET);

class Book extends MemoryWorkbook {
  readonly writes: (readonly Change[])[] = [];

  override apply(changes: readonly Change[]): void {
    this.writes.push(changes);
    super.apply(changes);
  }
}

const bookWith = (activities: readonly Row[] = [], more: SchoolRows = {}) =>
  new Book(
    dayAt(TODAY),
    sheetsWith({ Педагоги: [{ ФИО: 'Иванова А. А.' }, {}, {}], [SHEET]: activities, ...more }),
  );

const done = (topic: string, more: Row = {}): Row => ({
  'Код педагога': 'П-1',
  Дата: '12.03.2026',
  Вид: 'открытый урок',
  Тема: topic,
  ...more,
});

/** «Мероприятия» without a column that somebody has called something of their own. */
const bookLacking = (header: string, activities: readonly Row[]): Book => {
  const sheets = sheetsWith({ Педагоги: [{}, {}], [SHEET]: activities }).map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const [headers = [], ...rows] = sheet.rows;
    return { ...sheet, rows: [headers.map((one) => (one === header ? 'Наше' : one)), ...rows] };
  });
  return new Book(dayAt(TODAY), sheets);
};

/** The rows of a sheet by header, blank cells left out. */
function rowsOf(book: MemoryWorkbook, sheet = SHEET): Record<string, Cell>[] {
  const [headers = [], ...rows] = book.read(sheet)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => (cell === null ? [] : [[String(headers[at]), cell]])),
    ),
  );
}

const collected = (book: MemoryWorkbook, ...parcels: FormParcel[]): readonly Submission[] =>
  collectForms(book, parcels).report?.submissions ?? [];

/** «1+2~3=4-5»: added, changed, unchanged, refused, missing, and the ids of all that is said. */
function brief(one: Submission | undefined): string {
  if (one === undefined) return 'none';
  const said = [
    one.refusal,
    ...one.refused.map((r) => r.reason),
    ...one.remarks.map((r) => r.reason),
  ];
  const ids = said.flatMap((text) => /\(([^()]+)\)$/.exec(text ?? '')?.[1] ?? []);
  const counts = `+${one.added.length} ~${one.changed.length} =${one.unchanged} -${one.refused.length} ?${one.missing.length}`;
  return [counts, ...ids].join(' ');
}

const briefs = (book: MemoryWorkbook, ...parcels: FormParcel[]): string[] =>
  collected(book, ...parcels).map(brief);

describe('Я-19: a file is refused whole', () => {
  const rows = [fact('Дроби')];
  const cases: readonly (readonly [string, FormParcel, string])[] = [
    ['unreadable', { source: 'а.xlsx', fault: 'Файл повреждён. (Я-10)' }, 'Я-10'],
    [
      'without «О листе»',
      { source: 'а.xlsx', form: gridOf(FORM_HEADERS, rows), about: null },
      'Я-12',
    ],
    ['without its sheet', { source: 'а.xlsx', form: null, about: aboutOf('П-1') }, 'Я-12'],
    ['of another school', formOf('П-1', rows, 'а.xlsx', { schoolCode: '0607' }), 'Я-13'],
    [
      'of another year',
      formOf('П-1', rows, 'а.xlsx', { start: '01.09.2024', end: '31.08.2025' }),
      'Я-14',
    ],
    ['of nobody', formOf('П-9', rows), 'Я-15'],
    [
      'with another’s code typed in',
      formOf('П-1', rows, 'а.xlsx', { forged: { 'Код педагога': 'П-2' } }),
      'Я-16',
    ],
    [
      'without «Тема»',
      {
        source: 'а.xlsx',
        form: gridOf(
          FORM_HEADERS.filter((h) => h !== 'Тема'),
          rows,
        ),
        about: aboutOf('П-1'),
      },
      'Я-17',
    ],
    [
      'with «Дата» twice',
      { source: 'а.xlsx', form: gridOf([...FORM_HEADERS, 'Дата'], rows), about: aboutOf('П-1') },
      'Я-17',
    ],
    [
      'with 2 001 rows',
      formOf(
        'П-1',
        Array.from({ length: 2001 }, (_, n) => fact(`Тема ${n}`)),
      ),
      'Я-18',
    ],
  ];

  test.each(cases)('%s', (_name, parcel, id) => {
    const book = bookWith();
    const [bad, good] = collected(book, parcel, formOf('П-2', rows));
    expect(brief(bad)).toBe(`+0 ~0 =0 -0 ?0 ${id}`);
    // One file's failure stops no other.
    expect(brief(good)).toBe('+1 ~0 =0 -0 ?0');
    expect(rowsOf(book).map((row) => row['Код педагога'])).toEqual(['П-2']);
    const writes = book.writes.length;
    expect(collectForms(book, [parcel, formOf('П-2', rows)]).ok).toBe(false);
    expect(book.writes).toHaveLength(writes);
  });
});

describe('Я-27: a row without a code', () => {
  test('is appended as «не проверено», with a code, and told in the journal', () => {
    const book = bookWith();
    const form = formOf('П-1', [
      fact('=1+1', {
        Уровень: 'школьный',
        Критерий: '2.2',
        'Рефлексия проведена': 'да',
        'Балл по шкале': 100,
        'Статус проверки': 'подтверждено',
        'Подтверждено, баллы': 100,
        Комментарий: 'сама себе',
      }),
    ]);
    const { ok, message } = collectForms(book, [form]);
    expect([ok, message]).toEqual([
      true,
      'Добавлена 1 запись. Подробности — на листе «Журнал самооценок».',
    ]);
    expect(rowsOf(book)).toEqual([
      {
        'Код педагога': 'П-1',
        Дата: asRead('12.03.2026'),
        Вид: 'открытый урок',
        Тема: '=1+1',
        Уровень: 'школьный',
        Критерий: '2.2',
        'Статус проверки': 'не проверено',
        'Рефлексия проведена': 'да',
        'Код записи': expect.stringMatching(/^s[0-9a-f]{8}$/),
      },
    ]);
    expect(rowsOf(book, JOURNAL)).toEqual([
      {
        Когда: asRead('15.04.2026'),
        Источник: 'Лист самооценки П-1.xlsx',
        'Код педагога': 'П-1',
        Принято: 1,
        Изменено: 0,
        'Без изменений': 0,
        Отклонено: 0,
        Период: '01.09.2025–31.08.2026',
      },
    ]);
    expect(book.sheetNames().at(-1)).toBe(JOURNAL);
    expect(book.writes).toHaveLength(1);
  });

  test.each([
    ['the same in date, kind, topic and criterion', {}, '+0 ~0 =1 -0 ?0'],
    ['written otherwise', { Тема: '  ДРОБИ ', Вид: 'Открытый  урок' }, '+0 ~0 =1 -0 ?0 Я-31'],
    ['of another level', { Уровень: 'школьный' }, '+0 ~0 =1 -0 ?0 Я-31'],
    ['of another day', { Дата: '13.03.2026' }, '+1 ~0 =0 -0 ?1'],
    ['of another criterion', { Критерий: '1.3' }, '+1 ~0 =0 -0 ?1'],
  ])('%s', (_name, more, expected) => {
    expect(briefs(bookWith([done('Дроби')]), formOf('П-1', [fact('Дроби', more)]))).toEqual([
      expected,
    ]);
  });

  test('that differs is not written over what stands there, and is told how it can be', () => {
    const book = bookWith([done('Дроби', { Уровень: 'муниципальный' })]);
    const [one] = collected(book, formOf('П-1', [fact('Дроби', { Уровень: 'школьный' })]));
    expect(one?.remarks).toEqual([
      {
        row: 2,
        isOfColleague: false,
        line: '12.03.2026 открытый урок: Дроби',
        reason:
          'Такая запись в книге школы уже есть и не изменена, хотя отличается: «Уровень» в книге «муниципальный», в листе «школьный». Исправьте запись в новом листе: возьмите его у методиста. Если в нём у записи нет «Кода записи», скажите методисту, что исправить. (Я-31)',
      },
    ]);
  });

  test.each([
    ['filled in the sheet alone', null, 'приказ № 7', 'в книге пусто, в листе заполнено'],
    ['filled in the book alone', 'приказ № 7', null, 'в книге заполнено, в листе пусто'],
    ['filled in both', 'приказ № 7', 'приказ № 8', ': тексты в книге и в листе разные'],
  ])('tells of a text only where it stands: %s', (_name, there, here, told) => {
    const evidence = (text: string | null): Row => ({ Подтверждение: text });
    const book = bookWith([done('Дроби', evidence(there))]);
    const [one] = collected(book, formOf('П-1', [fact('Дроби', evidence(here))]));
    expect(one?.remarks[0]?.reason).toContain(told);
    expect(one?.remarks[0]?.reason).not.toContain('приказ №');
  });

  test('agrees with a faulty row of the workbook too', () => {
    const faulty = done('Дроби', { Критерий: '2.2', 'Кол-во': 'много' });
    const form = formOf('П-1', [fact('Дроби', { Критерий: '2.2', Уровень: 'школьный' })]);
    expect(briefs(bookWith([faulty]), form)).toEqual(['+0 ~0 =1 -0 ?0 Я-31']);
  });

  test('that stands twice in the sheet is added once', () => {
    const book = bookWith();
    const form = formOf('П-1', [fact('Дроби'), fact('дроби')]);
    expect(briefs(book, form)).toEqual(['+1 ~0 =1 -0 ?0 Я-30']);
    expect(briefs(book, form)).toEqual(['+0 ~0 =2 -0 ?0 Я-30']);
    expect(book.writes).toHaveLength(1);
  });

  test('that stands twice with other cells is told with what differs', () => {
    const form = formOf('П-1', [fact('Дроби'), fact('Дроби', { Уровень: 'муниципальный' })]);
    const [one] = collected(bookWith(), form);
    expect(one?.remarks.map(({ reason }) => reason)).toEqual([
      'Дата, вид, тема и критерий те же, что в строке 2: второй раз не добавлено, хотя отличается: «Уровень» там пусто, здесь «муниципальный». Если это разные факты, назовите их по-разному в «Теме» или укажите «Кол-во». Если верна эта строка, исправьте ту. (Я-30)',
    ]);
  });
});

describe('Я-26: a faulty row is refused with its check’s message', () => {
  test.each([
    ['З-01', { Вид: null }],
    ['З-02', { Дата: 'март' }],
    ['З-08', { Вид: 'субботник' }],
    ['З-07', { 'Кол-во': 5000 }],
    ['Ф-09', { 'Код курса': 'К-9' }],
    ['Ф-09', { Критерий: '9.9' }],
    ['М-02', { 'Код курса': 'К-1' }],
    ['М-03', { Критерий: '2.2' }],
  ])('%s', (id, more) => {
    const book = bookWith([], {
      Курсы: [{ 'Код педагога': 'П-2', 'Дата окончания': '01.02.2026' }],
    });
    const form = formOf('П-1', [fact('Дроби', more), fact('Синус')]);
    expect(briefs(book, form)).toEqual([`+1 ~0 =0 -1 ?0 ${id}`]);
    expect(briefs(book, form)).toEqual([`+0 ~0 =1 -1 ?0 ${id}`]);
    expect(book.writes).toHaveLength(1);
  });

  test.each([
    [
      { Вид: 'субботник' },
      'Значение «субботник» не из списка поля «Вид». Выберите значение из выпадающего списка. (З-08)',
    ],
    [
      { Уровень: 'мировой' },
      'Значение «мировой» не из списка поля «Уровень»: школьный · муниципальный · региональный · межрегиональный · всероссийский · международный. Выберите значение из выпадающего списка. (З-08)',
    ],
    [{ Дата: '15.03' }, 'Неверная дата: 15.03; укажите в виде ДД.ММ.ГГГГ. Исправьте дату. (З-02)'],
    [
      { Критерий: '9.9' },
      'Критерий не найден на листе «Критерии»: 9.9. Выберите код из выпадающего списка: все они есть на листе «Критерии». (Ф-09)',
    ],
  ])('in words for a teacher: %p', (more, reason) => {
    const [one] = collected(bookWith(), formOf('П-1', [fact('Дроби', more)]));
    expect(one?.refused.map((row) => row.reason)).toEqual([reason]);
  });

  test('a course whose own row has a fault is known', () => {
    const courses = [
      { 'Код педагога': 'П-1', 'Объём, ч': 'много', 'Дата окончания': '01.02.2026' },
    ];
    const form = formOf('П-1', [fact('Дроби', { 'Код курса': 'К-1' })]);
    expect(briefs(bookWith([], { Курсы: courses }), form)).toEqual(['+1 ~0 =0 -0 ?0']);
  });

  test.each([
    [
      'points above the scale',
      'М-06',
      { Критерий: '2.2', Уровень: 'школьный', 'Самооценка, баллы': 50 },
    ],
    ['a day ahead', 'М-01', { Дата: '20.05.2026' }],
    ['a day outside the period', 'Я-34', { Дата: '20.08.2025' }],
    ['an e-mail', 'Ф-10', { 'Что изменилось в практике': 'пишите на a@b.ru' }],
    ['a role of no list', 'З-08', { Роль: 'зритель' }],
  ])('%s is a remark', (_name, id, more) => {
    const book = bookWith();
    const form = formOf('П-1', [fact('Дроби', more)]);
    expect(briefs(book, form)).toEqual([`+1 ~0 =0 -0 ?0 ${id}`]);
    expect(briefs(book, form)).toEqual([`+0 ~0 =1 -0 ?0 ${id}`]);
    expect(book.writes).toHaveLength(1);
  });
});

describe('Я-28: a row with a code', () => {
  const open = done('Дроби', { 'Код записи': 's1', Уровень: 'школьный', Организатор: 'ИРО' });
  const handed = (more: Row = {}) =>
    fact('Дроби', { 'Код записи': 's1', Уровень: 'школьный', ...more });

  test('changes the cells that differ and no other', () => {
    const book = bookWith([open]);
    const [one] = collected(book, formOf('П-1', [handed({ Тема: 'Доли', Роль: 'докладчик' })]));
    expect(brief(one)).toBe('+0 ~1 =0 -0 ?0');
    expect(one?.changed[0]?.cells).toEqual([
      { header: 'Тема', was: 'Дроби', becomes: 'Доли' },
      { header: 'Роль', was: '', becomes: 'докладчик' },
    ]);
    const [edit] = book.writes[0] ?? [];
    expect(edit).toEqual({
      kind: 'editCells',
      sheet: SHEET,
      cells: [
        { row: 1, column: HEADERS.indexOf('Тема'), value: 'Доли' },
        { row: 1, column: HEADERS.indexOf('Роль'), value: 'докладчик' },
      ],
    });
  });

  test('a cell that cannot be read and only informs leaves the workbook’s as it is', () => {
    const book = bookWith([{ ...open, Роль: 'эксперт' }]);
    const form = formOf('П-1', [handed({ Роль: 'зритель', Тема: 'Доли' })]);
    expect(briefs(book, form)).toEqual(['+0 ~1 =0 -0 ?0 З-08']);
    expect(rowsOf(book)[0]).toMatchObject({ Тема: 'Доли', Роль: 'эксперт' });
  });

  test('is refused where the workbook’s row is checked, and nothing of it is written', () => {
    const checked = {
      ...open,
      'Статус проверки': 'подтверждено',
      'Дата проверки': '15.04.2026',
      'Подтверждено, баллы': 3,
    };
    const book = bookWith([checked]);
    const before = rowsOf(book);
    const [one] = collected(book, formOf('П-1', [handed({ Тема: 'Доли' })]));
    expect(one?.refused[0]?.reason).toBe(
      'Уже проверено: подтверждено 15.04.2026, 3 балла; изменения не приняты. Если с решением не согласны или в записи ошибка, скажите методисту. (Я-20)',
    );
    expect(rowsOf(book)).toEqual(before);
    expect(briefs(book, formOf('П-1', [handed()]))).toEqual(['+0 ~0 =1 -0 ?0']);
  });

  test('a status that cannot be read is nobody’s leave to change the row', () => {
    const book = bookWith([{ ...open, 'Статус проверки': 'смотрела' }]);
    expect(briefs(book, formOf('П-1', [handed({ Тема: 'Доли' })]))).toEqual([
      '+0 ~0 =0 -1 ?0 Я-25',
    ]);
  });

  test('without «Статус проверки» nothing of a record may change', () => {
    const checked = { ...open, 'Статус проверки': 'подтверждено', 'Подтверждено, баллы': 3 };
    const book = bookLacking('Статус проверки', [checked]);
    const [one] = collected(book, formOf('П-1', [handed({ Тема: 'Доли' }), fact('Синус')]));
    expect(brief(one)).toBe('+1 ~0 =0 -1 ?0 Я-25');
    expect(one?.refused[0]?.reason).toContain(
      '«Статусу проверки» в книге школы не понять: на листе «Мероприятия» нет такого столбца; изменения не приняты.',
    );
    expect(rowsOf(book)[0]).toMatchObject({ Тема: 'Дроби', Наше: 'подтверждено' });
  });

  test.each([
    [{ 'Подтверждено, баллы': 3 }, '«Подтверждено, баллы»'],
    [{ 'Подтверждено, баллы': 'три' }, '«Подтверждено, баллы»'],
    [{ Проверил: 'Комиссия', 'Дата проверки': '15.03.2026' }, '«Проверил», «Дата проверки»'],
  ])('a blank status beside %p does not say that nobody has checked it', (more, told) => {
    const book = bookWith([{ ...open, ...more }]);
    const [one] = collected(book, formOf('П-1', [handed({ Тема: 'Доли' })]));
    expect(brief(one)).toBe('+0 ~0 =0 -1 ?0 Я-25');
    expect(one?.refused[0]?.reason).toContain(`он пуст, хотя есть ${told}; изменения не приняты`);
    const said = bookWith([{ ...open, ...more, 'Статус проверки': 'не проверено' }]);
    expect(briefs(said, formOf('П-1', [handed({ Тема: 'Доли' })]))[0]).toMatch(/^\+0 ~1/);
  });

  test.each([
    ['unknown', [open], { 'Код записи': 's9' }, '+0 ~0 =0 -1 ?0 Я-21'],
    ['of another teacher', [{ ...open, 'Код педагога': 'П-2' }], {}, '+0 ~0 =0 -1 ?0 Я-21'],
    ['spoilt', [open], { 'Код записи': 's 1' }, '+0 ~0 =0 -1 ?0 З-11'],
    [
      'in two rows of the workbook',
      [open, { ...open, Тема: 'Доли' }],
      { Тема: 'Синус' },
      '+0 ~0 =0 -1 ?0 Я-23',
    ],
  ])('a code %s', (_name, rows, more, expected) => {
    expect(briefs(bookWith(rows), formOf('П-1', [handed(more)]))).toEqual([
      expect.stringContaining(expected.slice(0, 11)),
    ]);
  });

  test('a copied row is refused, the one that it was copied from is not', () => {
    const form = formOf('П-1', [handed({ Тема: 'Доли' }), handed()]);
    const [one] = collected(bookWith([open]), form);
    expect(brief(one)).toBe('+0 ~0 =1 -1 ?0 Я-22');
    expect(one?.refused[0]?.row).toBe(2);
  });

  test('what its errors would spoil is not written', () => {
    const book = bookWith([open]);
    expect(briefs(book, formOf('П-1', [handed({ Критерий: '9.9' })]))).toEqual([
      '+0 ~0 =0 -1 ?0 Ф-09',
    ]);
  });
});

describe('Я-72: a record that people have typed without a code', () => {
  /** FNV-1a of the key of 12.03.2026, «открытый урок», «дроби» of П-1, reckoned in Python. */
  const CODE = 'sa890695c';
  const handed = (more: Row = {}) => fact('Дроби', { 'Код записи': CODE, ...more });

  test('as it was handed out is unchanged, and gets no code for that', () => {
    const book = bookWith([done('Дроби')]);
    expect(briefs(book, formOf('П-1', [handed()]))).toEqual(['+0 ~0 =1 -0 ?0']);
    expect(rowsOf(book)[0]).not.toHaveProperty('Код записи');
  });

  test('is corrected, its topic too, and keeps the code from then on', () => {
    const book = bookWith([done('Дроби', { Организатор: 'ИРО' })]);
    const form = formOf('П-1', [handed({ Тема: 'Доли', Уровень: 'муниципальный' })]);
    const [one] = collected(book, form);
    expect(brief(one)).toBe('+0 ~1 =0 -0 ?0');
    expect(one?.changed[0]?.cells.map(({ header }) => header)).toEqual(['Тема', 'Уровень']);
    expect(rowsOf(book)).toEqual([
      expect.objectContaining({
        Тема: 'Доли',
        Уровень: 'муниципальный',
        Организатор: 'ИРО',
        'Код записи': CODE,
      }),
    ]);
    expect(collectForms(book, [form]).report?.writes).toBe(false);
    // What is said of rows that are gone is the same before and after.
    expect(briefs(book, form)).toEqual(['+0 ~0 =1 -0 ?0']);
  });

  test('a correction that breaks off after its code is finished by the next', () => {
    const [book, whole] = [bookWith([done('Дроби')]), bookWith([done('Дроби')])];
    const form = formOf('П-1', [handed({ Тема: 'Доли' })]);
    collectForms(whole, [form]);
    book.apply((whole.writes[0] ?? []).slice(0, 1));
    expect(rowsOf(book)[0]).toMatchObject({ Тема: 'Дроби', 'Код записи': CODE });
    collectForms(book, [form]);
    expect(book.read(SHEET)).toEqual(whole.read(SHEET));
  });

  test('a new record may take the place that a corrected one has left', () => {
    const book = bookWith([done('Дроби')]);
    const form = formOf('П-1', [handed({ Тема: 'Доли' }), fact('Дроби')]);
    expect(briefs(book, form)).toEqual(['+1 ~1 =0 -0 ?0']);
    expect(rowsOf(book).map((row) => row['Тема'])).toEqual(['Доли', 'Дроби']);
    expect(new Set(rowsOf(book).map((row) => row['Код записи'])).size).toBe(2);
    expect(collectForms(book, [form]).report?.writes).toBe(false);
  });

  test.each([
    ['checked', [done('Дроби', { 'Статус проверки': 'подтверждено' })], 'Я-20'],
    ['of another teacher', [done('Дроби', { 'Код педагога': 'П-2' })], 'Я-21'],
    ['one of two that are alike', [done('Дроби'), done('дроби')], 'Я-21'],
    ['amended since', [done('Дроби, 5 класс')], 'Я-21'],
  ])('%s: refused', (_name, rows, id) => {
    const book = bookWith(rows);
    const before = rowsOf(book);
    const [told] = briefs(book, formOf('П-1', [handed({ Тема: 'Доли' })]));
    expect(told).toMatch(new RegExp(`^\\+0 ~0 =0 -1 .*${id}$`));
    expect(rowsOf(book)).toEqual(before);
  });

  test('a workbook without the column gets it with the first correction', () => {
    const book = bookLacking('Код записи', [done('Дроби')]);
    collected(book, formOf('П-1', [handed({ Тема: 'Доли' })]));
    expect(rowsOf(book)[0]).toMatchObject({ Тема: 'Доли', 'Код записи': CODE });
  });
});

describe('Я-70: a row without a code that was collected before', () => {
  test('is not added again when the record was amended since', () => {
    const book = bookWith();
    const form = formOf('П-1', [fact('Дроби', { Уровень: 'школьный' })]);
    collectForms(book, [form]);
    const amended = [
      { row: 1, column: HEADERS.indexOf('Тема'), value: 'Дроби, 5 класс' },
      { row: 1, column: HEADERS.indexOf('Статус проверки'), value: 'подтверждено' },
    ];
    book.apply([{ kind: 'editCells', sheet: SHEET, cells: amended }]);
    const [one] = collected(book, form);
    expect(brief(one)).toBe('+0 ~0 =1 -0 ?0 Я-70');
    expect(one?.remarks[0]?.reason).toContain(
      'второй раз она не добавлена: «Тема»: тексты в книге и в листе разные.',
    );
    expect(rowsOf(book)).toHaveLength(1);
    expect(collectForms(book, [form]).report?.writes).toBe(false);
  });

  test('a sheet that has the amended record brings a new one', () => {
    const book = bookWith();
    collectForms(book, [formOf('П-1', [fact('Дроби')])]);
    const code = rowsOf(book)[0]?.['Код записи'] ?? null;
    const topic = { row: 1, column: HEADERS.indexOf('Тема'), value: 'Доли' };
    book.apply([{ kind: 'editCells', sheet: SHEET, cells: [topic] }]);
    const form = formOf('П-1', [fact('Доли', { 'Код записи': code }), fact('Дроби')]);
    expect(briefs(book, form)).toEqual(['+1 ~0 =1 -0 ?0']);
    expect(briefs(book, form)).toEqual(['+0 ~0 =2 -0 ?0']);
  });
});

test.each(['Тема', 'Критерий'])(
  'without «%s» records are not known: nothing is collected',
  (header) => {
    const book = bookLacking(header, [done('Дроби')]);
    const told = `Ничего не собрано. На листе «Мероприятия» нет столбца «${header}», а по нему узнают записи: верните столбец.`;
    expect(collectForms(book, [formOf('П-1', [fact('Доли')])])).toEqual({
      ok: false,
      message: told,
    });
    expect(() => previewForms(book, [])).toThrow(told);
    expect(book.writes).toHaveLength(0);
  },
);

test('Я-71: points without a criterion are a remark', () => {
  const rows = [
    fact('Дроби', { 'Самооценка, баллы': 1 }),
    fact('Доли', { 'Самооценка, баллы': 0 }),
  ];
  const [one] = collected(bookWith(), formOf('П-1', rows));
  expect(one?.remarks.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'Баллы без критерия в рейтинг не войдут. Выберите «Критерий». (Я-71)'],
  ]);
});

describe('Я-29: two files of one teacher', () => {
  const open = done('Дроби', { 'Код записи': 's1' });
  const file = (source: string, ...rows: Row[]) => formOf('П-1', rows, source);
  const coded = (more: Row = {}) => fact('Дроби', { 'Код записи': 's1', ...more });

  const both = (rows: Row[], ...files: FormParcel[]) => {
    const [there, back] = [bookWith(rows), bookWith(rows)];
    const told = briefs(there, ...files);
    expect(briefs(back, ...files.slice().reverse())).toEqual(told);
    expect(back.read(SHEET)).toEqual(there.read(SHEET));
    expect(back.read(JOURNAL)).toEqual(there.read(JOURNAL));
    expect(collectForms(there, files).report?.writes).toBe(false);
    return told;
  };

  test('changed differently: both are refused', () => {
    expect(
      both(
        [open],
        file('а.xlsx', coded({ Тема: 'Доли' })),
        file('б.xlsx', coded({ Тема: 'Синус' })),
      ),
    ).toEqual(['+0 ~0 =0 -1 ?0 Я-24', '+0 ~0 =0 -1 ?0 Я-24']);
  });

  test('changed in one: it is refused, else the other would take the change back', () => {
    expect(both([open], file('а.xlsx', coded()), file('б.xlsx', coded({ Тема: 'Синус' })))).toEqual(
      ['+0 ~0 =1 -0 ?0', '+0 ~0 =0 -1 ?0 Я-24'],
    );
  });

  test('changed alike in both: changed', () => {
    const changed = coded({ Тема: 'Синус' });
    expect(both([open], file('а.xlsx', changed), file('б.xlsx', changed))).toEqual([
      '+0 ~1 =0 -0 ?0',
      '+0 ~0 =1 -0 ?0',
    ]);
  });

  test('the same new fact in both, told otherwise: one is taken', () => {
    expect(
      both([], file('б.xlsx', fact('Дроби', { Роль: 'эксперт' })), file('а.xlsx', fact('Дроби'))),
    ).toEqual(['+1 ~0 =0 -0 ?0', '+0 ~0 =1 -0 ?0 Я-32']);
  });

  test('are told in the order of their names, however they were given', () => {
    const book = bookWith();
    const [one, other] = [file('б.xlsx', fact('Дроби')), file('а.xlsx', fact('Доли'))];
    expect(collected(book, one, other).map(({ source }) => source)).toEqual(['а.xlsx', 'б.xlsx']);
  });

  test('two different files of one name', () => {
    expect(
      both([], file('а.xlsx', fact('Дроби')), file('а.xlsx', fact('Доли', { Критерий: '9.9' }))),
    ).toHaveLength(2);
  });
});

describe('files of one name', () => {
  const alike = (teacher: string, topic: string, more: Row = {}) =>
    formOf(teacher, [fact(topic, more)], 'лист.xlsx');

  test('of two teachers are told by their teachers, so that either may be collected alone', () => {
    const book = bookWith();
    const [one, other] = [alike('П-1', 'Дроби'), alike('П-2', 'Доли')];
    expect(collected(book, one, other).map(({ source }) => source)).toEqual([
      'лист.xlsx',
      'лист.xlsx',
    ]);
    expect(collectForms(book, [other]).report?.writes).toBe(false);
    expect(collectForms(book, [one]).report?.writes).toBe(false);
  });

  test('of one teacher get numbers, which the journal does not keep', () => {
    const book = bookWith();
    const [one, other] = [alike('П-1', 'Дроби'), alike('П-1', 'Доли', { Дата: '20.08.2025' })];
    expect(collected(book, one, other).map(({ source }) => source)).toEqual([
      'лист.xlsx',
      'лист.xlsx (2)',
    ]);
    expect(rowsOf(book, JOURNAL).map((row) => row['Источник'])).toEqual(['лист.xlsx', 'лист.xlsx']);
    for (const files of [[other], [one], [other, one]]) {
      expect(collectForms(book, files).report?.writes).toBe(false);
    }
  });
});

test('Я-36: rows that vanished are told and stay', () => {
  const book = bookWith([done('Дроби'), done('Доли'), done('Давно', { Дата: '01.03.2025' })]);
  const [one] = collected(book, formOf('П-1', [fact('Дроби')]));
  expect(one?.missing).toEqual([{ row: 3, line: '12.03.2026 открытый урок: Доли' }]);
  expect(rowsOf(book)).toHaveLength(3);
});

test.each<[string, Cell, Cell, Cell | undefined]>([
  ['checkboxes', true, true, false],
  ['words', 'да', 'да', undefined],
])('a tick is written as the column has it: %s', (_, there, ticked, blank) => {
  const book = bookWith([done('Давно', { 'Рефлексия проведена': there })]);
  collected(book, formOf('П-1', [fact('Дроби', { 'Рефлексия проведена': 'да' }), fact('Доли')]));
  const ticks = rowsOf(book).map((row) => [row['Тема'], row['Рефлексия проведена']]);
  expect(Object.fromEntries(ticks)).toEqual({ Давно: there, Дроби: ticked, Доли: blank });
});

test('the same fact at a colleague is remarked on, and nobody is named', () => {
  const book = bookWith();
  const forms = [formOf('П-1', [fact('Дроби')]), formOf('П-2', [fact('дроби')])];
  const told = collected(book, ...forms);
  expect(told.map(brief)).toEqual(['+1 ~0 =0 -0 ?0 Я-33', '+1 ~0 =0 -0 ?0 Я-33']);
  expect(JSON.stringify(told[1]?.remarks)).not.toMatch(/П-1|Иванова/);
  expect(told[1]?.remarks.map(({ isOfColleague }) => isOfColleague)).toEqual([true]);
});

test('what is taken is told with its row of «Мероприятия», before and after it is written', () => {
  const coded = done('Дроби', { 'Код записи': 'Р-1' });
  const book = bookWith([done('Давно'), coded]);
  const forms = [
    formOf('П-2', [fact('Степени')]),
    formOf('П-1', [fact('Доли'), fact('Обыкновенные дроби', { 'Код записи': 'Р-1' })]),
  ];
  const before = previewForms(book, forms).submissions;
  const after = collected(book, ...forms);
  expect(after).toEqual(before);
  const topics = rowsOf(book).map((row) => row['Тема']);
  const told = after.flatMap(({ added, changed }) => [...added, ...changed]);
  // The header is row 1; new records are in the order of «Педагоги».
  expect(told.map(({ inBook }) => [inBook, topics[inBook - 2]])).toEqual([
    [4, 'Доли'],
    [3, 'Обыкновенные дроби'],
    [5, 'Степени'],
  ]);
});

test('Я-37: a workbook of version 0.1 gets «Код записи» beside everything that stands there', () => {
  const sheets = sheetsWith({ Педагоги: [{}], [SHEET]: [done('Доли')] }).map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const rows = sheet.rows.map((row) => row.slice(0, -1));
    return { ...sheet, rows: rows.map((row, at) => (at === 1 ? [...row, null, 'заметка'] : row)) };
  });
  const book = new Book(dayAt(TODAY), sheets);
  expect(briefs(book, formOf('П-1', [fact('Доли'), fact('Дроби')]))).toEqual(['+1 ~0 =1 -0 ?0']);
  const [headers = [], first, second] = book.read(SHEET)?.rows ?? [];
  expect(headers.indexOf('Код записи')).toBe(first?.length);
  expect(first?.at(-1)).toBe('заметка');
  expect(second?.at(-1)).toMatch(/^s/);
});

test('columns that people have taken out are done without', () => {
  const book = bookLacking('Роль', []);
  const form = formOf('П-1', [fact('Дроби')]);
  expect(briefs(book, form)).toEqual(['+1 ~0 =0 -0 ?0']);
  expect(briefs(book, form)).toEqual(['+0 ~0 =1 -0 ?0']);
});

describe('what was shown is what is written', () => {
  test('another workbook by then: refused', () => {
    const book = bookWith();
    const forms = [formOf('П-1', [fact('Дроби')])];
    const { seen } = previewForms(book, forms);
    expect(book.writes).toHaveLength(0);
    expect(collectForms(book, [formOf('П-1', [fact('Доли')])], seen)).toMatchObject({
      ok: false,
      message: 'Книга или листы изменились: посмотрите ещё раз, что будет записано.',
    });
    expect(book.writes).toHaveLength(0);
    expect(collectForms(book, forms, seen).ok).toBe(true);
  });

  test('a blocked workbook: nothing', () => {
    const book = new Book(dayAt(TODAY), []);
    expect(collectForms(book, [])).toEqual({
      ok: false,
      message:
        'Ничего не собрано: нет обязательного листа, повреждены заголовки, на листе слишком много строк или книгу вела более новая программа. Выполните «Проверить данные».',
    });
    expect(() => previewForms(book, [])).toThrow('Ничего не собрано');
  });

  test.each(['Источник', 'Период'])('a journal without «%s»: nothing', (header) => {
    const book = bookWith();
    collectForms(book, [formOf('П-1', [fact('Дроби')])]);
    const column = book.read(JOURNAL)?.rows[0]?.indexOf(header) ?? -1;
    book.apply([{ kind: 'editCells', sheet: JOURNAL, cells: [{ row: 0, column, value: 'Наше' }] }]);
    const before = rowsOf(book);
    expect(() => collectForms(book, [formOf('П-1', [fact('Доли')])])).toThrow(
      'На листе «Журнал самооценок» повреждены заголовки: восстановите их.',
    );
    expect(rowsOf(book)).toEqual(before);
  });

  test.each([1, 2, 3])(
    'a write that breaks off after %d steps is finished by the next',
    (steps) => {
      const rows = [done('Дроби', { 'Код записи': 's1' })];
      const forms = [formOf('П-1', [fact('Доли', { 'Код записи': 's1' }), fact('Дроби')])];
      const [book, whole] = [bookWith(rows), bookWith(rows)];
      collectForms(whole, forms);
      const all = whole.writes[0] ?? [];
      book.apply(all.slice(0, steps));
      collectForms(book, forms);
      expect(book.read(SHEET)).toEqual(whole.read(SHEET));
      expect(collectForms(book, forms).report?.writes).toBe(false);
    },
  );
});

describe('Я-38: a sheet of answers', () => {
  const headers = ['Отметка времени', 'Код педагога', 'Дата', 'Вид', 'Тема', 'Ваше настроение'];
  const answer = (teacher: string, topic: string, more: Row = {}): Row => ({
    'Отметка времени': '14.04.2026',
    'Код педагога': teacher,
    'Ваше настроение': 'хорошее',
    ...fact(topic),
    ...more,
  });
  const withAnswers = (rows: Row[], name = 'Ответы на форму (1)', heads = headers) => {
    const sheets = sheetsWith({ Педагоги: [{}, {}, {}] });
    return new Book(dayAt(TODAY), [...sheets, { name, ...gridOf(heads, rows) }]);
  };

  test('is collected row by row, a line a teacher', () => {
    const book = withAnswers([
      answer('П-2', 'Дроби'),
      answer('П-1', 'Доли'),
      answer('П-9', 'Синус'),
    ]);
    expect(confirmAnswers(book)).toBe('Добавятся 2 записи, отклонена 1 запись. Собрать ответы?');
    const { ok, report } = collectAnswers(book);
    expect(ok).toBe(false);
    expect(report?.submissions.map((one) => [one.source, one.teacher, brief(one)])).toEqual([
      ['Лист «Ответы на форму (1)»', null, '+0 ~0 =0 -1 ?0 Ф-09'],
      ['Лист «Ответы на форму (1)»', 'П-1', '+1 ~0 =0 -0 ?0'],
      ['Лист «Ответы на форму (1)»', 'П-2', '+1 ~0 =0 -0 ?0'],
    ]);
    expect(rowsOf(book).map((row) => row['Тема'])).toEqual(['Доли', 'Дроби']);
    expect(rowsOf(book, JOURNAL)).toHaveLength(3);
    expect(confirmAnswers(book)).toBeNull();
    collectAnswers(book);
    expect(book.writes).toHaveLength(1);
  });

  test('a copy of «Мероприятия» holds no answers', () => {
    const sheets = sheetsWith({ Педагоги: [{}], [SHEET]: [done('Дроби')] });
    const copy = sheets.find(({ name }) => name === SHEET)?.rows ?? [];
    const book = new Book(dayAt(TODAY), [...sheets, { name: 'Мероприятия 2024', rows: copy }]);
    const { ok, message } = collectAnswers(book);
    expect(ok).toBe(false);
    expect(message).toMatch(/^Листа с ответами нет/);
    expect(book.writes).toHaveLength(0);
  });

  test('a question asked twice refuses its sheet', () => {
    const book = withAnswers([answer('П-1', 'Дроби')], 'Опрос', [...headers, 'Вид']);
    expect(collectAnswers(book).report?.submissions.map(brief)).toEqual(['+0 ~0 =0 -0 ?0 Я-17']);
  });
});

describe('the work of a collection', () => {
  /** Counts what is read of it and how often rows of «Мероприятия» are looked at. */
  class Counted extends Book {
    reads = 0;
    looks = 0;
    private grid: SheetGrid | null = null;

    override read(name: string): SheetGrid | null {
      this.reads += 1;
      const grid = super.read(name);
      if (name !== SHEET || grid === null) return grid;
      if (this.grid !== null) return this.grid;
      const rows = new Proxy(grid.rows, {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) this.looks += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      this.grid = { rows };
      return this.grid;
    }
  }

  const workOf = (files: number, rows: number) => {
    const teachers = Array.from({ length: 30 }, () => ({}));
    const activities = Array.from({ length: rows }, (_, n) => done(`Тема ${n}`));
    const book = new Counted(dayAt(TODAY), sheetsWith({ Педагоги: teachers, [SHEET]: activities }));
    const forms = Array.from({ length: files }, (_, n) => formOf(`П-${n + 2}`, [fact('Дроби')]));
    collectForms(book, forms);
    const kinds = book.writes.map((changes) => changes.map(({ kind }) => kind));
    return { reads: book.reads, looks: book.looks, kinds };
  };

  test('reads, looks and writes are the same for one file and for 25', () => {
    const one = workOf(1, 40);
    expect(workOf(25, 40)).toEqual(one);
    expect(one.kinds).toEqual([['appendRows', 'createSheet', 'appendRows']]);
  });

  test('four times as many rows in the workbook are four times as many looks', () => {
    const [few, many] = [workOf(5, 100), workOf(5, 400)];
    expect(many.looks / few.looks).toBeLessThan(4.5);
  });
});
