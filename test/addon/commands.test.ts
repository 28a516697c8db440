import { sheetNamed, storedRows } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { isContentRead, kindOf } from '../apps-script/service-calls';
import { callsUpTo, IS_LONG, sampled } from '../sample';
import { filledSchool, fillRows, schoolRuntime, sourcesOf, TODAY } from './school-fixture';

const COMMANDS = ['menuCheckData', 'menuComputeRating', 'menuComputeAll'] as const;
const LATIN_SENTENCE = /[a-z]{3,}[^»]*[a-z]{3,}/i;

const lastToast = ({ shown }: AppsScriptRuntime) => shown.toasts[shown.toasts.length - 1];
const lastAlert = ({ shown }: AppsScriptRuntime) => shown.alerts[shown.alerts.length - 1];

/** Everything that a sheet holds, or all but its chart, as one text a sheet: texts are quick to compare. */
const textsOf = ({ document }: AppsScriptRuntime, withCharts = true): Map<string, string> =>
  new Map(
    document.sheets.map((sheet) => [
      sheet.name,
      JSON.stringify(withCharts ? sheet : { ...sheet, charts: [] }),
    ]),
  );

/** The names of the sheets that do not hold what they did; in another order they all do not. */
function changedSheets(
  runtime: AppsScriptRuntime,
  wanted: Map<string, string>,
  withCharts = true,
): string[] {
  const found = textsOf(runtime, withCharts);
  const names = [...found.keys()];
  if (names.join() !== [...wanted.keys()].join()) return names;
  return names.filter((name) => found.get(name) !== wanted.get(name));
}

/** The width memory and a chart are a help, not a need: without them the calculation goes on. */
const isHelp = (call: string | undefined): boolean =>
  call !== undefined && /^Properties|Chart/.test(call);

describe('«Создать листы»', () => {
  it('makes the workbook in its order and then has nothing to do', () => {
    const runtime = schoolRuntime();
    runtime.run('menuCreateSheets', TODAY);
    const names = runtime.document.sheets.map(({ name }) => name);
    const kept = names.filter((name) => name !== 'Лист1');
    expect(kept.slice(0, 6)).toEqual([
      'Начало',
      'Настройки',
      'Педагоги',
      'Курсы',
      'Мероприятия',
      'Критерии',
    ]);
    expect(names).toContain('Сводка');
    expect(lastToast(runtime)?.message).toMatch(/^Создан/);
    expect(runtime.document.active).toBe('Настройки');
    const codeOfTeacher = sheetNamed(runtime.document, 'Курсы').cells[1]?.[1];
    expect(codeOfTeacher?.validation?.summary).toBe('range:Педагоги!2:1');
    runtime.run('menuCreateSheets', TODAY);
    expect(runtime.writes).toEqual([]);
    expect(lastToast(runtime)?.message).toBe('Все листы уже есть.');
  });
});

/** All of every sheet but widths: a sheet takes those over that is made after another, and fewer are left to be. */
const madeIn = ({ document }: AppsScriptRuntime) =>
  document.sheets.map((sheet) => ({ ...sheet, widths: null }));

describe('«Создать листы» broken off', () => {
  it('is finished by the next run, and no sheet is left half made', () => {
    const clean = schoolRuntime();
    clean.run('menuCreateSheets', TODAY);
    // Every call is tried on three sheets in test/hosts/google; here a sample over the whole school.
    const calls = callsUpTo(clean.roundTrips.length).filter((call) => call % 41 === 1);
    for (const failCall of sampled(calls, 2)) {
      const runtime = schoolRuntime();
      runtime.run('menuCreateSheets', { ...TODAY, failCall });
      expect(lastAlert(runtime)?.message).toMatch(/^Google Таблицы/);
      runtime.run('menuCreateSheets', TODAY);
      expect(madeIn(runtime)).toEqual(madeIn(clean));
    }
  });
});

describe.each(COMMANDS)('%s', (command) => {
  it('leaves what people typed as it is, and writes nothing the second time', () => {
    const runtime = filledSchool(12);
    const before = sourcesOf(runtime.document);
    runtime.run(command, TODAY);
    expect(sourcesOf(runtime.document) === before).toBe(true);
    expect(runtime.shown.alerts).toEqual([]);
    expect(lastToast(runtime)?.message).not.toMatch(LATIN_SENTENCE);
    const after = textsOf(runtime);
    runtime.run(command, TODAY);
    expect(runtime.writes).toEqual([]);
    expect(changedSheets(runtime, after)).toEqual([]);
  });

  it('makes the same calls for 30, 1,000 and 10,000 teachers', () => {
    const traceFor = (count: number): string[] => {
      const runtime = filledSchool(count);
      runtime.run(command, TODAY);
      return runtime.trace;
    };
    // Of fewer than twenty each issue has a row of «Проверка» of its own (rule З-30), and those take room.
    const few = traceFor(30);
    // One of them tells of the largest in a short run, each does in a long one.
    const isLargest = IS_LONG || command === 'menuComputeAll';
    expect(traceFor(isLargest ? 10_000 : 1_000)).toEqual(few);
    if (IS_LONG) expect(traceFor(1_000)).toEqual(few);
  });

  it('reads everything, then writes: at most three writes a sheet', () => {
    const runtime = filledSchool(12);
    runtime.run(command, TODAY);
    const isInDocument = (call: string) =>
      kindOf(call) === 'write' && !/^(Properties|SpreadsheetApp)/.test(call);
    const firstWrite = runtime.trace.findIndex(isInDocument);
    expect(firstWrite).toBeGreaterThan(0);
    expect(runtime.trace.slice(firstWrite).filter(isContentRead)).toEqual([]);
    const reads = runtime.trace.filter((call) => call === 'Range.getValues').length;
    const written = runtime.writes.filter((call) => call === 'Range.setValues').length;
    // Every sheet once, and what is written once more right before that.
    expect(reads).toBeLessThanOrEqual(runtime.document.sheets.length + written);
    // One `flush` stands before the last look and one closes the run; what is remembered of sheets is in
    // properties, and written at once: before the sheets what may stand there, after them what does.
    const memory = runtime.writes.filter((call) => call.startsWith('Properties.set')).length;
    expect(memory).toBeLessThanOrEqual(2);
    expect(runtime.writes.length - memory).toBeLessThanOrEqual(3 * written + 2);
  });

  it('keeps the sources whole and can be repeated, whichever call Google refuses', () => {
    const untouched = filledSchool(3);
    const clean = untouched.copy();
    clean.run(command, TODAY);
    const [wanted, wantedWithoutCharts] = [textsOf(clean), textsOf(clean, false)];
    const sources = sourcesOf(untouched.document);
    const calls = clean.roundTrips.length;
    for (const failCall of sampled(callsUpTo(calls), 9, COMMANDS.indexOf(command))) {
      const runtime = untouched.copy();
      runtime.run(command, { ...TODAY, failCall });
      expect(sourcesOf(runtime.document) === sources).toBe(true);
      const isLetGo = isHelp(clean.roundTrips[failCall - 1]);
      if (isLetGo) expect(lastAlert(runtime)).toBeUndefined();
      else expect(lastAlert(runtime)?.message).toMatch(/^Google Таблицы не выполнили операцию/);
      runtime.run(command, TODAY);
      // A chart that Google refused is not tried again: a person may have removed it.
      const whole = isLetGo ? wantedWithoutCharts : wanted;
      expect(changedSheets(runtime, whole, !isLetGo)).toEqual([]);
    }
  });
});

describe('«Зафиксировать рейтинг»', () => {
  it('adds the places to the archive and changes no row that is there', () => {
    const people = 4;
    const runtime = filledSchool(people);
    const rows = () => storedRows(sheetNamed(runtime.document, 'Архив рейтинга'));
    runtime.run('menuFixRating', TODAY);
    const first = rows();
    expect(first).toHaveLength(1 + people);
    runtime.run('menuFixRating', TODAY);
    expect(runtime.writes).toEqual([]);
    expect(rows()).toEqual(first);
    const level = sheetNamed(runtime.document, 'Критерии').cells[1]?.[5];
    if (level) level.value = 77;
    runtime.run('menuFixRating', TODAY);
    expect(rows().slice(0, first.length)).toEqual(first);
    expect(rows()).toHaveLength(1 + 2 * people);
  });
});

describe('«Зафиксировать рейтинг» with errors in the data', () => {
  const faulty = (): AppsScriptRuntime => {
    const runtime = filledSchool(3);
    const code = sheetNamed(runtime.document, 'Курсы').cells[1]?.[1];
    if (code) code.value = 'П-нет';
    return runtime;
  };

  it('asks, and writes nothing when the person does not agree', () => {
    const runtime = faulty();
    for (const answer of ['CANCEL', 'CLOSE'] as const) {
      runtime.shown.answer = answer;
      runtime.run('menuFixRating', TODAY);
      expect(lastAlert(runtime)?.message).toMatch(/^В данных 1 ошибка: /);
      expect(runtime.writes).toEqual([]);
    }
    expect(runtime.shown.toasts).toEqual([]);
  });

  it('fixes it when the person agrees', () => {
    const runtime = faulty();
    runtime.run('menuFixRating', TODAY);
    expect(lastToast(runtime)?.message).toContain('зафиксирован');
  });
});

describe('«Перенести запросы в план ПК» (У-04, У-05)', () => {
  const asking = (): AppsScriptRuntime => {
    const runtime = filledSchool(3);
    const request = { Направление: 'ФГОС', Год: 2026 };
    fillRows(runtime.document, 'Запросы на ПК', [
      { 'Код педагога': 'П-1', ...request, Квартал: 2 },
      { 'Код педагога': 'П-2', ...request, Квартал: 3, Статус: 'отклонён' },
      { 'Код педагога': 'П-3', ...request, Квартал: 4 },
    ]);
    return runtime;
  };
  const cellsOf = (runtime: AppsScriptRuntime, sheet: string) =>
    storedRows(sheetNamed(runtime.document, sheet)).slice(1);
  const othersIn = ({ document }: AppsScriptRuntime): string =>
    JSON.stringify(
      document.sheets.filter(({ name }) => !['Запросы на ПК', 'План ПК'].includes(name)),
    );

  it('moves them in the fewest writes, and writes nothing the second time', () => {
    const runtime = asking();
    const others = othersIn(runtime);
    runtime.run('menuPlanRequests', TODAY);
    expect(lastToast(runtime)?.message).toMatch(/^Перенесено на лист «План ПК»: 2 запроса/);
    expect(cellsOf(runtime, 'План ПК').map(([code, , , quarter]) => [code, quarter])).toEqual([
      ['П-1', 2],
      ['П-3', 4],
    ]);
    expect(cellsOf(runtime, 'Запросы на ПК').map((row) => row[7])).toEqual([
      'в плане',
      'отклонён',
      'в плане',
    ]);
    expect(othersIn(runtime) === others).toBe(true);
    // The rows of the plan at once, then the marks, which are not neighbours.
    const values = ['Range.setValues', 'RangeList.setValue'];
    expect(runtime.writes.filter((call) => values.includes(call))).toEqual(values);
    runtime.run('menuPlanRequests', TODAY);
    expect(runtime.writes).toEqual([]);
  });

  it('neither loses nor doubles a request, whichever call Google refuses', () => {
    const untouched = asking();
    const clean = untouched.copy();
    clean.run('menuPlanRequests', TODAY);
    const wanted = textsOf(clean);
    const calls = clean.roundTrips.length;
    for (const failCall of sampled(callsUpTo(calls), 4)) {
      const runtime = untouched.copy();
      runtime.run('menuPlanRequests', { ...TODAY, failCall });
      expect(lastAlert(runtime)?.message).toMatch(/^Google Таблицы не выполнили операцию/);
      // A request that is marked stands in the plan.
      const planned = cellsOf(runtime, 'План ПК').map(([code]) => code);
      const marked = cellsOf(runtime, 'Запросы на ПК').filter((row) => row[7] === 'в плане');
      for (const [code] of marked) expect(planned).toContain(code);
      runtime.run('menuPlanRequests', TODAY);
      expect(changedSheets(runtime, wanted)).toEqual([]);
    }
  });
});

describe('trouble', () => {
  it('of a busy document is told plainly, and nothing is written', () => {
    const runtime = filledSchool(2);
    runtime.lock.heldElsewhere = true;
    runtime.run('menuComputeAll', TODAY);
    expect(lastAlert(runtime)?.message).toMatch(/уже идёт другой расчёт/);
    expect(runtime.writes).toEqual([]);
  });

  it('that nobody foresaw is one Russian sentence, with the details in the log', () => {
    const runtime = filledSchool(2);
    // Breaks the language itself, once the command has begun and asked for the day.
    const prepare = `${TODAY.prepare}
      const Format = Intl.DateTimeFormat;
      Intl.DateTimeFormat = function (...args) {
        Array.prototype.flatMap = () => { throw new TypeError('x is not y'); };
        return new Format(...args);
      };`;
    runtime.run('menuComputeAll', { prepare });
    expect(lastAlert(runtime)?.message).toMatch(/непредвиденной ошибки/);
    expect(lastAlert(runtime)?.message).not.toMatch(LATIN_SENTENCE);
    expect(runtime.log.join()).toContain('x is not y');
  });

  it('with the data is an alert that says where to look', () => {
    const runtime = filledSchool(2);
    const code = sheetNamed(runtime.document, 'Курсы').cells[1]?.[1];
    if (code) code.value = 'П-нет';
    runtime.run('menuCheckData', TODAY);
    expect(lastAlert(runtime)?.message).toContain('«Проверка»');
  });
});

it('releases the lock after every command', () => {
  const runtime = filledSchool(2);
  runtime.run('menuComputeAll', TODAY);
  expect(runtime.trace.filter((call) => call.startsWith('Lock.'))).toEqual([
    'Lock.tryLock',
    'Lock.releaseLock',
  ]);
  expect(runtime.trace.indexOf('SpreadsheetApp.flush')).toBeLessThan(
    runtime.trace.indexOf('Lock.releaseLock'),
  );
});
