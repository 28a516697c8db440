/** «Новая запись» in every host: what is written, and what is not (rules Я-54, Я-55). */
import { addEntry, adviseEntry, type EntryOrder } from '../../../src/app/school/add-entry';
import type { Workbook } from '../../../src/app/workbook';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { hosts } from '../../contract/hosts';
import { column } from '../../contract/plans';
import { draftOf, type Typed } from '../../core/school/entry-forms/entry-kit';
import {
  dayAt,
  type KitSheet,
  type SchoolRows,
  sheetsWith,
  TODAY,
} from '../../core/school/school-kit';

const OWN = 'Моя заметка';
const SCHOOL: SchoolRows = {
  Педагоги: [{ 'Код педагога': 'А-1' }, { 'Код педагога': 'Б-2' }],
  Мероприятия: [{ 'Код педагога': 'Б-2', Тема: 'Первая' }],
};
const LESSON: Typed = {
  'Код педагога': 'А-1',
  Дата: '10.03.26',
  Вид: 'открытый урок',
  Тема: '=1+1',
  Уровень: 'муниципальный',
  Критерий: '2.2',
};

/** The order of a person who has read everything that was said so far. */
function orderOf(workbook: Workbook, name: string, typed: Typed): EntryOrder {
  const draft = { ...draftOf(name, typed), untouched: [] };
  const { row, remarks } = adviseEntry(workbook, draft);
  return { ...draft, row, seen: remarks.map(({ message }) => message) };
}

const unseen = (name: string, typed: Typed): EntryOrder => ({
  ...draftOf(name, typed),
  untouched: [],
  seen: [],
  row: 0,
});

/** «Мероприятия» the other way round, with a column of people's own among its columns. */
function turned({ name, rows }: KitSheet): KitSheet {
  if (name !== 'Мероприятия') return { name, rows };
  const mixed = rows.map((row, index): Cell[] => {
    const reversed = [...row].reverse();
    return [...reversed.slice(0, 3), index === 0 ? OWN : `заметка ${index}`, ...reversed.slice(3)];
  });
  return { name, rows: mixed };
}

function planOf({ name, rows: [headers = [], ...lines] }: KitSheet): SheetPlan {
  const rows = lines.map((row) => headers.map((_header, at) => row[at] ?? null));
  return {
    name,
    kind: 'input',
    titles: [],
    columns: headers.map((header) => column(String(header))),
    rows,
  };
}

describe.each(hosts)('in %s', (_, host) => {
  const filled = (without: readonly string[] = []) => {
    const workbook = host.empty(dayAt(TODAY));
    const sheets = sheetsWith(SCHOOL).map(turned);
    const plans = sheets.filter(({ name }) => !without.includes(name)).map(planOf);
    workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
    return host.reopened(workbook);
  };
  const rowOf = (workbook: Workbook, sheet: string, row: number): Record<string, Cell> => {
    const rows = workbook.read(sheet)?.rows ?? [];
    const cells = rows[row - 1] ?? [];
    const pairs = (rows[0] ?? []).map((header, at) => [String(header), cells[at] ?? null] as const);
    return Object.fromEntries(pairs.filter(([, cell]) => cell !== null));
  };

  it('stands under the last row and the right headers, and nothing else moves', () => {
    const workbook = filled();
    const outcome = addEntry(workbook, orderOf(workbook, 'activities', LESSON));
    expect(outcome).toEqual({
      ok: true,
      message: 'Записано: лист «Мероприятия», строка 3.',
      report: { place: { sheet: 'Мероприятия', row: 3, column: 1 }, advice: null },
    });
    const after = host.reopened(workbook);
    expect(rowOf(after, 'Мероприятия', 3)).toEqual({
      'Код педагога': 'А-1',
      Дата: { day: dayAt('10.03.2026') },
      Вид: 'открытый урок',
      Тема: '=1+1',
      Уровень: 'муниципальный',
      Критерий: '2.2',
    });
    expect(rowOf(after, 'Мероприятия', 2)).toMatchObject({ Тема: 'Первая', [OWN]: 'заметка 1' });
    expect(after.read('Мероприятия')?.rows).toHaveLength(3);
  });

  it('creates the sheet of a register at its place', () => {
    const workbook = filled(['Дефициты']);
    const typed = {
      'Код педагога': 'А-1',
      Дата: '01.10.2025',
      Источник: 'диагностика',
      Дефицит: 'Оценивание',
      Статус: 'выявлен',
    };
    expect(addEntry(workbook, orderOf(workbook, 'deficits', typed))).toMatchObject({
      ok: true,
      message: 'Записано: лист «Дефициты», строка 2.',
    });
    const after = host.reopened(workbook);
    expect(rowOf(after, 'Дефициты', 2)).toEqual({ ...typed, Дата: { day: dayAt('01.10.2025') } });
    const names = after.sheetNames();
    expect(names.indexOf('Дефициты')).toBe(names.indexOf('Заявки в ЦНППМ') - 1);
  });
});

/** A workbook that counts its writes. */
class Counted extends MemoryWorkbook {
  writes = 0;
  override apply(changes: Parameters<MemoryWorkbook['apply']>[0]): void {
    this.writes += 1;
    super.apply(changes);
  }
}

const bookOf = (rows: SchoolRows = SCHOOL, without: readonly string[] = []): Counted => {
  const sheets = sheetsWith(rows).map((sheet) => {
    const at = (sheet.rows[0] ?? []).flatMap((header, index) =>
      without.includes(String(header)) && sheet.name === 'Мероприятия' ? [index] : [],
    );
    return {
      ...sheet,
      rows: sheet.rows.map((row) => row.filter((_, index) => !at.includes(index))),
    };
  });
  return new Counted(dayAt(TODAY), sheets);
};

describe('Я-54: nothing is written', () => {
  const refused = (book: Counted, order: EntryOrder) => {
    const before = JSON.stringify(book.read('Мероприятия'));
    const outcome = addEntry(book, order);
    expect(outcome).toMatchObject({ ok: false, report: { place: null } });
    expect(book.writes).toBe(0);
    expect(JSON.stringify(book.read('Мероприятия'))).toBe(before);
    return outcome.message;
  };
  const fix = 'Запись не добавлена: исправьте отмеченные поля.';

  it('with a fault, with a field that has to be filled, of a form without anything', () => {
    expect(refused(bookOf(), unseen('activities', { ...LESSON, Дата: 'вчера' }))).toBe(fix);
    expect(refused(bookOf(), unseen('activities', { ...LESSON, Вид: '' }))).toBe(fix);
    expect(refused(bookOf(), unseen('activities', {}))).toBe(fix);
  });

  it('with a doubt that nobody has read; once it is read, it is written', () => {
    const book = bookOf();
    const double = { 'Код педагога': 'Б-2', Дата: '01.03.2026', Вид: 'иное', Тема: 'первая' };
    expect(refused(book, { ...unseen('activities', double) })).toMatch(/прочтите предупреждения/);
    expect(addEntry(book, orderOf(book, 'activities', double)).ok).toBe(true);
    expect(book.writes).toBe(1);
  });

  it('with a proposal that nobody has seen', () => {
    const { Критерий: _, ...typed } = LESSON;
    const order = { ...draftOf('activities', typed), seen: [], row: 0 };
    expect(refused(bookOf(), order)).toMatch(/дополнена предложениями/);
    const shown = { ...order, texts: { ...order.texts, criterion: '2.2' } };
    expect(addEntry(bookOf(), shown).ok).toBe(true);
  });

  it('for a column that people have taken out: it is told, not lost', () => {
    const book = bookOf(SCHOOL, ['Формат']);
    const message = refused(book, unseen('activities', { ...LESSON, Формат: 'очный' }));
    expect(message).toMatch(/нет столбца «Формат»/);
    // Without it the row is written: other columns are not missed.
    expect(addEntry(book, orderOf(book, 'activities', LESSON)).ok).toBe(true);
  });

  it('while a vital header is damaged', () => {
    const message = refused(bookOf(SCHOOL, ['Вид']), unseen('activities', LESSON));
    expect(message).toMatch(/повреждены заголовки/);
  });
});

describe('Я-55: the same order', () => {
  it('twice is written once, and both say where', () => {
    const book = bookOf();
    const order = orderOf(book, 'activities', LESSON);
    expect(addEntry(book, order).message).toBe('Записано: лист «Мероприятия», строка 3.');
    expect(addEntry(book, order).message).toBe('Уже записано: лист «Мероприятия», строка 3.');
    expect(book.writes).toBe(1);
  });

  it('finds its row though somebody else has written meanwhile', () => {
    const book = bookOf();
    const order = orderOf(book, 'activities', LESSON);
    addEntry(book, orderOf(book, 'activities', { ...LESSON, 'Код педагога': 'Б-2' }));
    expect(addEntry(book, order).message).toBe('Записано: лист «Мероприятия», строка 4.');
    expect(addEntry(book, order).message).toBe('Уже записано: лист «Мероприятия», строка 4.');
  });

  it('another entry of the same words is written, when the warning is read', () => {
    const book = bookOf();
    addEntry(book, orderOf(book, 'activities', LESSON));
    expect(addEntry(book, orderOf(book, 'activities', LESSON)).message).toBe(
      'Записано: лист «Мероприятия», строка 4.',
    );
  });
});

it('judges and writes under a blank row and an unticked checkbox as the hosts do', () => {
  const sheets = sheetsWith(SCHOOL).map(({ name, rows }) => ({
    name,
    rows: name === 'Мероприятия' ? [...rows, [], rows[0]?.map(() => false) ?? []] : rows,
  }));
  const book = new Counted(dayAt(TODAY), sheets);
  const order = orderOf(book, 'activities', LESSON);
  expect(order.row).toBe(3);
  expect(addEntry(book, order).message).toBe('Записано: лист «Мероприятия», строка 3.');
  expect(book.read('Мероприятия')?.rows[2]?.[0]).toBe('А-1');
});
