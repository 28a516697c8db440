/** The commands of the school edition on a workbook in memory. */
import { NO_MEANS } from '../../src/app/command';
import { checkData, computeAll, computeRating } from '../../src/app/school/compute';
import { confirmFixing, fixRating } from '../../src/app/school/fix-rating';
import { SCHOOL_COMMANDS } from '../../src/app/school/school-commands';
import type { Change, Workbook } from '../../src/app/workbook';
import { SCHOOL_SHEETS } from '../../src/core/school/school-sheets';
import type { Cell } from '../../src/core/values/cell';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { SCENARIO_4 } from '../core/school/rating/scenario-4';
import { dayAt, type SchoolRows, sheetsWith } from '../core/school/school-kit';

const createSheets = (workbook: Workbook) => SCHOOL_COMMANDS[0].run(workbook, NO_MEANS);

/** Remembers what was asked of it. */
class WatchedWorkbook extends MemoryWorkbook {
  readonly changes: string[] = [];

  override apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const name = 'plan' in change ? change.plan.name : change.sheet;
      this.changes.push(`${change.kind} ${name}`);
    }
    super.apply(changes);
  }
}

const COMPUTED = ['Проверка', 'Посткурс', 'Рейтинг', 'Показатели', 'Кому на курсы', 'Сводка'];

function workbookWith(rows: SchoolRows, today = '15.04.2026'): WatchedWorkbook {
  return new WatchedWorkbook(dayAt(today), sheetsWith(rows));
}

describe('«Создать листы»', () => {
  test('makes a whole workbook out of nothing, then leaves it alone', () => {
    const workbook = new WatchedWorkbook(dayAt('15.04.2026'));
    expect(createSheets(workbook)).toMatchObject({ ok: true });
    // The journal is there from the first collection on.
    const made = SCHOOL_SHEETS.filter((name) => name !== 'Журнал самооценок');
    expect(workbook.sheetNames()).toEqual(made);
    expect(createSheets(workbook).message).toBe('Все листы уже есть.');
    expect(workbook.changes).toEqual(made.map((sheet) => `createSheet ${sheet}`));
  });

  test('adds a missing sheet at its place and touches no other', () => {
    const workbook = new WatchedWorkbook(dayAt('15.04.2026'));
    createSheets(workbook);
    const names = workbook.sheetNames();
    const kept = names.filter((name) => name !== 'Курсы');
    const damaged = new WatchedWorkbook(
      dayAt('15.04.2026'),
      kept.map((name) => ({ name, rows: workbook.read(name)?.rows ?? [] })),
    );
    createSheets(damaged);
    expect(damaged.changes).toEqual(['createSheet Курсы']);
    expect(damaged.sheetNames()).toEqual(names);
  });

  test('makes no second, empty sheet beside one that is only misnamed, and says so', () => {
    const sheets = sheetsWith({ Педагоги: [{}] }).map((sheet) =>
      sheet.name === 'Педагоги' ? { ...sheet, name: 'ПЕДАГОГИ1' } : sheet,
    );
    const workbook = new WatchedWorkbook(dayAt('15.04.2026'), sheets);
    const { ok, message } = createSheets(workbook);
    expect(ok).toBe(false);
    expect(message).toContain('есть похожий «ПЕДАГОГИ1»');
    expect(message).toContain(
      'Переименуйте его в «Педагоги»; если это другой лист, дайте ему непохожее имя.',
    );
    expect(workbook.changes).not.toContain('createSheet Педагоги');
    expect(workbook.sheetNames()).toContain('Рейтинг');
    expect(createSheets(workbook).message).toMatch(/^Лист «Педагоги» не создан/);
  });
});

describe('«Рассчитать всё»', () => {
  test('writes every computed sheet, and no sheet that people fill', () => {
    const workbook = workbookWith(SCENARIO_4);
    const before = sheetsWith(SCENARIO_4).map(({ name }) => [name, workbook.read(name)]);
    const { ok } = computeAll(workbook);
    expect(ok).toBe(true);
    expect(workbook.changes).toEqual(COMPUTED.map((name) => `createSheet ${name}`));
    expect(before.map(([name]) => [name, workbook.read(String(name))])).toEqual(before);
  });

  test('a second time changes nothing', () => {
    const workbook = workbookWith(SCENARIO_4);
    computeAll(workbook);
    const count = workbook.changes.length;
    computeAll(workbook);
    expect(workbook.changes).toHaveLength(count);
  });

  test('with errors it is not ok, and the good rows are computed', () => {
    const workbook = workbookWith({ Педагоги: [{}, { Должность: null }] });
    const { ok, message } = computeAll(workbook);
    expect(ok).toBe(false);
    expect(message).toContain('1 ошибка');
    expect(workbook.read('Рейтинг')?.rows.some((row) => row.includes('П-1'))).toBe(true);
  });

  test('a workbook that cannot be read gets «Проверка» alone; results stay', () => {
    const sheets = sheetsWith({}).filter(({ name }) => name !== 'Курсы');
    const workbook = new WatchedWorkbook(dayAt('15.04.2026'), [
      ...sheets,
      { name: 'Рейтинг', rows: [['прежний рейтинг']] },
    ]);
    const { ok, message } = computeAll(workbook);
    expect(ok).toBe(false);
    expect(message).toMatch(/^Расчёт не выполнен: .*\. Откройте лист «Проверка»\.$/);
    expect(workbook.changes).toEqual(['createSheet Проверка']);
    expect(workbook.read('Рейтинг')?.rows).toEqual([['прежний рейтинг']]);
  });
});

test('«Проверить данные» writes «Проверка», «Рассчитать рейтинг» also «Рейтинг»', () => {
  const checked = workbookWith(SCENARIO_4);
  expect(checkData(checked)).toMatchObject({ ok: true });
  expect(checked.changes).toEqual(['createSheet Проверка']);
  const rated = workbookWith(SCENARIO_4);
  expect(computeRating(rated)).toMatchObject({ ok: true });
  expect(rated.changes).toEqual(['createSheet Проверка', 'createSheet Рейтинг']);
});

test('what was found is counted, and said to stand on «Проверка»; nothing is said of nothing', () => {
  const clean = workbookWith(SCENARIO_4);
  const found = workbookWith({ Педагоги: [{}, { Должность: null }] });
  const said = [checkData, computeRating, computeAll].map((run) => [
    run(clean).message,
    run(found).message,
  ]);
  const where = 'Подробности — на листе «Проверка».';
  expect(said).toEqual([
    ['Данные проверены. Замечаний нет.', `Данные проверены. 1 ошибка. ${where}`],
    ['Рейтинг рассчитан. Замечаний нет.', `Рейтинг рассчитан. 1 ошибка. ${where}`],
    ['Всё рассчитано. Замечаний нет.', `Всё рассчитано. 1 ошибка. ${where}`],
  ]);
});

describe('«Зафиксировать рейтинг» (Р-10)', () => {
  const archived = (workbook: WatchedWorkbook) => workbook.read('Архив рейтинга')?.rows ?? [];

  test('appends a row for everyone ranked, and the same rating once', () => {
    const workbook = workbookWith(SCENARIO_4);
    expect(fixRating(workbook)).toMatchObject({ ok: true });
    expect(archived(workbook)).toHaveLength(1 + 6);
    expect(archived(workbook)[3]?.slice(3, 8)).toEqual(['U3', 3, 13, 6, 19]);
    const once = archived(workbook);
    const { ok, message } = fixRating(workbook);
    expect([ok, message]).toEqual([
      true,
      expect.stringContaining('сегодня уже зафиксирован, места те же. Ничего не добавлено.'),
    ]);
    expect(archived(workbook)).toEqual(once);
  });

  test('appends again when the rating has become another one', () => {
    const workbook = workbookWith(SCENARIO_4);
    fixRating(workbook);
    workbook.apply([{ kind: 'deleteRows', sheet: 'Мероприятия', at: 1, count: 1 }]);
    expect(fixRating(workbook).message).toContain(' зафиксирован: 6 педагогов.');
    expect(archived(workbook)).toHaveLength(1 + 12);
  });

  test('is completed where it was broken off, by the columns on either side of a person’s', () => {
    const whole = workbookWith(SCENARIO_4);
    fixRating(whole);
    const [header = [], ...rows] = archived(whole);
    const withOwn = (row: readonly Cell[], own: Cell, isWhole: boolean): Cell[] => [
      ...row.slice(0, 4),
      own,
      ...row.slice(4).map((cell) => (isWhole ? cell : null)),
    ];
    const sheets = sheetsWith(SCENARIO_4).filter(({ name }) => name !== 'Архив рейтинга');
    const half = new WatchedWorkbook(dayAt('15.04.2026'), [
      ...sheets,
      {
        name: 'Архив рейтинга',
        rows: [
          withOwn(header, 'Премия', true),
          ...rows.map((row, at) => withOwn(row, at, false)),
          [null, null, null, null, 'Итого'],
        ],
      },
    ]);
    expect(fixRating(half).message).toContain('прошлый раз запись в архив прервалась. Всего 6');
    expect(archived(half)).toEqual([
      withOwn(header, 'Премия', true),
      ...rows.map((row, at) => withOwn(row, at, true)),
      [null, null, null, null, 'Итого'],
    ]);
    expect(fixRating(half).message).toContain('Ничего не добавлено');
  });

  test('the places fixed are the previous ones of the next period', () => {
    const workbook = workbookWith(SCENARIO_4);
    fixRating(workbook);
    const Настройки = { 'Период с': '01.09.2026', 'Период по': '31.08.2027' };
    const next = new WatchedWorkbook(dayAt('15.09.2026'), [
      ...sheetsWith({ ...SCENARIO_4, Мероприятия: [], Настройки }).filter(
        ({ name }) => name !== 'Архив рейтинга',
      ),
      { name: 'Архив рейтинга', rows: archived(workbook) },
    ]);
    const { results } = computeRating(next);
    expect(Object.fromEntries(results.previous)).toEqual({
      U1: 1,
      U2: 1,
      U3: 3,
      U4: 4,
      U5: 6,
      U6: 5,
    });
  });

  test('says that the rating is preliminary while entries are not checked', () => {
    const entry = { 'Код педагога': 'П-1', Критерий: '2.5' };
    const { message } = fixRating(workbookWith({ Педагоги: [{}], Мероприятия: [entry] }));
    expect(message).toContain('предварительный');
  });

  test('asks first while there are errors or unchecked entries, and only then', () => {
    const entry = { 'Код педагога': 'П-1', Критерий: '2.5' };
    const asked = confirmFixing(
      workbookWith({ Педагоги: [{}, { Статус: 'не знаю' }], Мероприятия: [entry, entry, entry] }),
    );
    expect(asked).toContain('В данных 1 ошибка: ');
    expect(asked).toContain('Ещё не проверены 3 записи: ');
    expect(asked).toMatch(/Зафиксировать\?$/);
    expect(confirmFixing(workbookWith({ Педагоги: [{}] }))).toBeNull();
    // The command itself refuses this.
    expect(confirmFixing(workbookWith({}))).toBeNull();
  });

  test('fixes nothing where nobody is ranked, or where the archive lost its headers', () => {
    const empty = workbookWith({});
    expect(fixRating(empty)).toMatchObject({ ok: false });
    expect(empty.changes).toEqual([]);

    const sheets = sheetsWith(SCENARIO_4).filter(({ name }) => name !== 'Архив рейтинга');
    const damaged = new WatchedWorkbook(dayAt('15.04.2026'), [
      ...sheets,
      { name: 'Архив рейтинга', rows: [['Дата', 'Место']] },
    ]);
    expect(fixRating(damaged)).toMatchObject({ ok: false });
    expect(damaged.changes).toEqual([]);
  });
});
