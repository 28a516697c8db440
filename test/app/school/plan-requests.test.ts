/** «Перенести запросы в план ПК» on 15.04.2026. */
import { planRequests, planRequestsOf } from '../../../src/app/school/plan-requests';
import type { Change } from '../../../src/app/workbook';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  dayAt,
  type KitSheet,
  type Row,
  type SchoolRows,
  sheetsWith,
  TODAY,
} from '../../core/school/school-kit';

const REQUESTS = 'Запросы на ПК';
const PLAN = 'План ПК';

/** Counts its writes. */
class CountingWorkbook extends MemoryWorkbook {
  writes = 0;

  override apply(changes: readonly Change[]): void {
    this.writes += 1;
    super.apply(changes);
  }
}

const bookOf = (sheets: readonly KitSheet[]) => new CountingWorkbook(dayAt(TODAY), sheets);
const bookWith = (rows: SchoolRows) => bookOf(sheetsWith({ Педагоги: [{}, {}, {}], ...rows }));

const asked = (teacher: string, more: Row = {}): Row => ({ 'Код педагога': teacher, ...more });

const rowsOf = (book: MemoryWorkbook, sheet: string) => (book.read(sheet)?.rows ?? []).slice(1);
const statusesOf = (book: MemoryWorkbook) => rowsOf(book, REQUESTS).map((row) => row[7] ?? null);

describe('У-04: a new request', () => {
  test('becomes a row of the plan and is marked, and the plan’s own rows stay', () => {
    const book = bookWith({
      [REQUESTS]: [
        asked('П-1', {
          Направление: 'воспитание',
          Квартал: 3,
          Форма: 'очная',
          Основание: 'истекает 3 года',
          Приоритет: 'высокий',
        }),
        asked('П-2', { Статус: 'новый', Основание: 'ФГОС' }),
        asked('П-3', { Квартал: 4 }),
      ],
      [PLAN]: [asked('П-3')],
    });
    const own = rowsOf(book, PLAN);
    expect(planRequests(book)).toEqual({
      ok: true,
      message: 'Перенесено на лист «План ПК»: 3 запроса; впишите там организацию и часы.',
    });
    expect(rowsOf(book, PLAN)).toEqual([
      ...own,
      [
        'П-1',
        'воспитание',
        null,
        3,
        2026,
        null,
        'по запросу: истекает 3 года, очная, приоритет высокий',
        'запланирован',
      ],
      ['П-2', 'ФГОС', null, 2, 2026, null, 'по запросу: ФГОС', 'запланирован'],
      ['П-3', 'ФГОС', null, 4, 2026, null, 'по запросу', 'запланирован'],
    ]);
    expect(statusesOf(book)).toEqual(['в плане', 'в плане', 'в плане']);
    expect(book.writes).toBe(1);
  });

  test('is moved once: the second time there is nothing to do', () => {
    const book = bookWith({ [REQUESTS]: [asked('П-1')] });
    planRequests(book);
    const [requests, plan] = [rowsOf(book, REQUESTS), rowsOf(book, PLAN)];
    expect(planRequests(book)).toEqual({
      ok: true,
      message: 'Новых запросов нет, переносить нечего.',
    });
    expect([rowsOf(book, REQUESTS), rowsOf(book, PLAN)]).toEqual([requests, plan]);
    expect(book.writes).toBe(1);
  });

  test('is one: those in the plan and refused ones are left as they are', () => {
    const book = bookWith({
      [REQUESTS]: [asked('П-1', { Статус: 'в плане' }), asked('П-2', { Статус: 'отклонён' })],
    });
    expect(planRequests(book)).toMatchObject({ ok: true });
    expect(book.writes).toBe(0);
    expect(statusesOf(book)).toEqual(['в плане', 'отклонён']);
  });

  test('of another person is another one, though code and direction run on alike', () => {
    const direction = (text: string): Row => ({ Направление: text, Квартал: 3, Год: 2026 });
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'П-1' }, { 'Код педагога': 'П-11' }],
      [REQUESTS]: [asked('П-11', direction('-е классы')), asked('П-1', direction('1-е классы'))],
    });
    planRequests(book);
    expect(rowsOf(book, PLAN).map(([teacher]) => teacher)).toEqual(['П-11', 'П-1']);
  });

  test('of one person is moved alone', () => {
    const book = bookWith({
      [REQUESTS]: [asked('П-1'), asked('П-2'), asked('П-1', { Квартал: 3 })],
    });
    expect(planRequestsOf(book, 'П-1').message).toContain('2 запроса');
    expect(statusesOf(book)).toEqual(['в плане', null, 'в плане']);
    expect(rowsOf(book, PLAN).map(([teacher]) => teacher)).toEqual(['П-1', 'П-1']);
  });
});

describe('У-05: nothing is doubled', () => {
  const outcome = (planned: Row, request: Row = {}) => {
    const book = bookWith({ [REQUESTS]: [asked('П-1', request)], [PLAN]: [asked('П-1', planned)] });
    const { message } = planRequests(book);
    return { rows: rowsOf(book, PLAN).length, statuses: statusesOf(book), message };
  };
  const SAME = { Направление: 'ФГОС', Квартал: 2, Год: 2026 };

  test('a request that the plan holds is marked only', () => {
    expect(outcome(SAME)).toEqual({
      rows: 1,
      statuses: ['в плане'],
      message: 'Уже в плане, отмечено «в плане»: 1 запрос.',
    });
  });

  test.each<[string, Row, Row, number]>([
    ['whatever the case and the spaces', { ...SAME, Направление: ' фгос ' }, {}, 1],
    ['when it was put off', { ...SAME, Статус: 'перенесён' }, {}, 1],
    ['when its row has a fault elsewhere', { ...SAME, 'Объём, ч': 'много' }, {}, 1],
    ['when its quarter is over', { ...SAME, Квартал: 1 }, { Квартал: 1 }, 1],
    ['but not when it was called off', { ...SAME, Статус: 'отменён' }, {}, 2],
    ['nor in another quarter', { ...SAME, Квартал: 3 }, {}, 2],
    ['nor in another year', { ...SAME, Год: 2027 }, {}, 2],
    ['nor in another direction', { ...SAME, Направление: 'воспитание' }, {}, 2],
    ['nor of another person', { ...SAME, 'Код педагога': 'П-2' }, {}, 2],
  ])('%s', (_, planned, request, rows) => {
    expect(outcome(planned, request)).toMatchObject({ rows, statuses: ['в плане'] });
  });

  test('what could be done was done, though something is left to be looked at', () => {
    const left = asked('П-9');
    const outcomeOf = (requests: Row[], plan: Row[] = []) => {
      const { ok, done } = planRequests(bookWith({ [REQUESTS]: requests, [PLAN]: plan }));
      return { ok, done };
    };
    expect(outcomeOf([asked('П-1'), left])).toEqual({ ok: false, done: true });
    expect(outcomeOf([asked('П-1'), left], [asked('П-1', SAME)])).toEqual({
      ok: false,
      done: true,
    });
    expect(outcomeOf([left])).toEqual({ ok: false, done: undefined });
    expect(outcomeOf([asked('П-1')])).toEqual({ ok: true, done: undefined });
  });

  test('two equal requests get one row', () => {
    const book = bookWith({ [REQUESTS]: [asked('П-1'), asked('П-1', { Основание: 'дефицит' })] });
    expect(planRequests(book).message).toBe(
      'Перенесено на лист «План ПК»: 1 запрос; впишите там организацию и часы. Уже в плане, отмечено «в плане»: 1 запрос.',
    );
    expect(rowsOf(book, PLAN)).toHaveLength(1);
    expect(statusesOf(book)).toEqual(['в плане', 'в плане']);
  });
});

describe('У-04: what is left is named', () => {
  const leftOf = (requests: readonly Row[], Педагоги: readonly Row[] = [{}, {}]) => {
    const book = bookWith({ Педагоги, [REQUESTS]: requests });
    return { ...planRequests(book), book };
  };

  test('a row with an error, and the others are moved', () => {
    const { ok, message, book } = leftOf([
      asked('П-9'),
      asked('П-1'),
      asked('П-2', { Квартал: 5 }),
      asked('П-2', { Статус: 'потом' }),
    ]);
    expect(ok).toBe(false);
    expect(message).toBe(
      'Перенесено на лист «План ПК»: 1 запрос; впишите там организацию и часы. Оставлено на листе «Запросы на ПК»: строки 2, 4, 5 — в строке ошибка (лист «Проверка»).',
    );
    expect(statusesOf(book)).toEqual([null, 'в плане', null, 'потом']);
  });

  test('a quarter that is over, to the day', () => {
    const { message, book } = leftOf([asked('П-1', { Квартал: 1 }), asked('П-2', { Год: 2025 })]);
    expect(message).toBe(
      'Оставлено на листе «Запросы на ПК»: строки 2, 3 — квартал уже прошёл, исправьте его.',
    );
    expect(book.writes).toBe(0);
    const onLastDay = new MemoryWorkbook(
      dayAt('30.06.2026'),
      sheetsWith({ Педагоги: [{}], [REQUESTS]: [asked('П-1')] }),
    );
    expect(planRequests(onLastDay)).toMatchObject({ ok: true });
  });

  test('people who do not work; whoever leaves later still does', () => {
    const Педагоги = [
      { Статус: 'уволен', 'Дата увольнения': '15.04.2026' },
      { Статус: 'длительный отпуск' },
      { Статус: 'уволен', 'Дата увольнения': '16.04.2026' },
      { 'Категория персонала': 'руководитель' },
    ];
    const requests = ['П-1', 'П-2', 'П-3', 'П-4'].map((code) => asked(code));
    const { message, book } = leftOf(requests, Педагоги);
    expect(message).toContain('строки 2, 3 — педагог не работает.');
    expect(rowsOf(book, PLAN).map(([teacher]) => teacher)).toEqual(['П-3', 'П-4']);
  });

  test('ten rows, and how many more there are', () => {
    const { message } = leftOf(Array.from({ length: 12 }, () => asked('П-9')));
    expect(message).toContain('строки 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 и ещё 2 — в строке ошибка');
  });

  test('one row is a row', () => {
    expect(leftOf([asked('П-9')]).message).toContain(': строка 2 — в строке ошибка');
  });
});

describe('the sheets as people keep them', () => {
  const changed = (name: string, change: (rows: readonly (readonly Cell[])[]) => Cell[][]) =>
    bookOf(
      sheetsWith({ Педагоги: [{}], [REQUESTS]: [asked('П-1')] }).map((sheet) =>
        sheet.name === name ? { name, rows: change(sheet.rows) } : sheet,
      ),
    );
  const without = (name: string, header: string) =>
    changed(name, (rows) => {
      const at = rows[0]?.indexOf(header) ?? -1;
      return rows.map((row) => row.filter((_, index) => index !== at));
    });

  test('a plan without a column that is not needed is filled without it', () => {
    const book = without(PLAN, 'Запрос');
    expect(planRequests(book)).toMatchObject({ ok: true });
    expect(rowsOf(book, PLAN)).toEqual([['П-1', 'ФГОС', null, 2, 2026, null, 'запланирован']]);
  });

  test('without «Статус» of the requests nothing is done: they would come again', () => {
    const book = without(REQUESTS, 'Статус');
    expect(planRequests(book)).toEqual({
      ok: false,
      message:
        'Запросы не перенесены: на листе «Запросы на ПК» нет столбца «Статус». Восстановите заголовок.',
    });
    expect(book.writes).toBe(0);
  });

  test('a plan that is not there is created at its place', () => {
    const sheets = sheetsWith({ Педагоги: [{}], [REQUESTS]: [asked('П-1')] });
    const book = bookOf(sheets.filter(({ name }) => name !== PLAN));
    expect(planRequests(book)).toMatchObject({ ok: true });
    const names = book.sheetNames();
    expect(names[names.indexOf(PLAN) - 1]).toBe(REQUESTS);
    expect(rowsOf(book, PLAN)).toEqual([
      ['П-1', 'ФГОС', null, 2, 2026, null, 'по запросу', 'запланирован'],
    ]);
  });

  test('a book that cannot be read is left', () => {
    const book = without(REQUESTS, 'Год');
    expect(planRequests(book)).toMatchObject({ ok: false });
    expect(planRequests(book).message).toMatch(/^Запросы не перенесены: нет обязательного/);
    expect(book.writes).toBe(0);
  });
});
