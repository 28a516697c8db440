/** How issues are counted and worded wherever they are told (З-23). */
import { Findings } from '../../../src/core/schema/findings';
import {
  COSTS,
  effectOf,
  errorCount,
  formatIssue,
  gravityOf,
  hasErrors,
  type Issue,
  issueTotals,
  sentenceOfIssue,
  severityCounts,
} from '../../../src/core/schema/issue';
import {
  issuesSheet,
  leftOutLine,
  leftOutTitle,
  tellsOfCheck,
} from '../../../src/core/schema/issues-sheet';
import { MISSING_SHEET } from '../../../src/core/schema/sheet-checks';
import { dayAt } from '../school/school-kit';

const issue = (severity: Issue['severity'], costs: string | null, row?: number): Issue => ({
  sheet: 'Курсы',
  ...(row !== undefined && { row }),
  code: 'Ф-09',
  severity,
  message: 'Код педагога не найден.',
  remedy: 'Исправьте код.',
  costs,
});

const ERROR = issue('error', COSTS.row, 14);
const COSTLY = issue('warning', 'баллы по умолчанию');
const HARMLESS = issue('warning', null, 3);

test.each<[Issue[], string]>([
  [[], 'Замечаний нет'],
  [[ERROR], '1 ошибка'],
  [[ERROR, ERROR, HARMLESS], '2 ошибки, 1 предупреждение (на расчёт не влияет)'],
  [[HARMLESS, HARMLESS], '2 предупреждения (на расчёт не влияют)'],
  [[COSTLY], '1 предупреждение (влияет на расчёт)'],
  [[COSTLY, COSTLY], '2 предупреждения (все влияют на расчёт)'],
  [[COSTLY, HARMLESS], '2 предупреждения (на расчёт влияет 1)'],
  [
    [ERROR, COSTLY, COSTLY, HARMLESS, HARMLESS, HARMLESS],
    '1 ошибка, 5 предупреждений (на расчёт влияют 2)',
  ],
])('З-23: in all, %#', (issues, words) => {
  expect(issueTotals(issues)).toBe(words);
});

test('counts say nothing of what there is none of', () => {
  expect([severityCounts(0, 0), severityCounts(1, 0), severityCounts(0, 5)]).toEqual([
    [],
    ['1 ошибка'],
    ['5 предупреждений'],
  ]);
  expect(errorCount([ERROR, COSTLY, HARMLESS])).toBe(1);
  expect([hasErrors({ issues: [COSTLY] }), hasErrors({ issues: [COSTLY, ERROR] })]).toEqual([
    false,
    true,
  ]);
});

test('З-23: an error, a warning that costs something, one that costs nothing', () => {
  expect([ERROR, COSTLY, HARMLESS].map(gravityOf)).toEqual(['error', 'costly', 'harmless']);
  expect([COSTLY, HARMLESS].map(effectOf)).toEqual(['баллы по умолчанию', 'на расчёт не влияет']);
});

test('one in a line: its place, and the row where it has one', () => {
  expect(formatIssue(ERROR)).toBe('Лист «Курсы», строка 14: код педагога не найден.');
  expect(formatIssue(COSTLY)).toBe('Лист «Курсы»: код педагога не найден.');
  expect(sentenceOfIssue(ERROR)).toBe('Код педагога не найден. Исправьте код. (Ф-09)');
});

test.each([
  [0, 0, 'Все заполненные строки учтены'],
  [2, 0, 'Не учтено из-за ошибок: 2 строки'],
  [0, 1, 'Из-за ошибок учтено не полностью: 1 строка'],
  [5, 1, 'Не учтено из-за ошибок: 5 строк; учтено не полностью: 1 строка'],
])('of %i rows left out and %i in part', (leftOut, leftOutInPart, line) => {
  expect(leftOutLine({ leftOut, leftOutInPart })).toBe(line);
});

test('every other sheet says where the rows are told that it lacks, if it lacks any', () => {
  const titleOf = (leftOut: number, leftOutInPart: number) =>
    leftOutTitle({ findings: { leftOut, leftOutInPart } as Findings });
  expect([titleOf(0, 0), titleOf(1, 0), titleOf(0, 2)]).toEqual([
    'Все заполненные строки учтены',
    'Не учтено из-за ошибок: 1 строка (см. лист «Проверка»)',
    'Из-за ошибок учтено не полностью: 2 строки (см. лист «Проверка»)',
  ]);
});

test('rows that an error spoils in part are counted once, and not those that it takes out', () => {
  const findings = new Findings();
  const at = (row: number, column: string) => ({ sheet: 'Курсы', row, column });
  findings.reportPart(MISSING_SHEET, at(2, 'Вид'), undefined);
  findings.reportPart(MISSING_SHEET, at(2, 'Объём'), undefined);
  findings.reportPart(MISSING_SHEET, at(3, 'Вид'), undefined);
  findings.report(MISSING_SHEET, at(3, 'Код'), undefined);
  expect([findings.leftOut, findings.leftOutInPart]).toEqual([1, 1]);
});

test('«Проверка» has the columns of the contract, errors and warnings stand out', () => {
  const book = {
    findings: new Findings(),
    settings: { referenceDay: dayAt('15.04.2026') },
    blocked: false,
  };
  const plan = issuesSheet(book, [ERROR, HARMLESS]);
  expect(plan.columns.map(({ header }) => header)).toEqual([
    ...['Важность', 'Лист', 'Строка', 'Столбец', 'Сообщение', 'Что сделать', 'Код'],
    'На что влияет',
  ]);
  expect(plan.columns.flatMap(({ header, wrap }) => (wrap ? header : []))).toEqual([
    'Сообщение',
    'Что сделать',
    'На что влияет',
  ]);
  expect(plan.highlights).toEqual([
    { header: 'Важность', text: 'ошибка', tone: 'bad' },
    { header: 'Важность', text: 'предупреждение', tone: 'warn' },
  ]);
  expect(plan.rows[0]).toEqual([
    ...['ошибка', 'Курсы', 14, null, 'Код педагога не найден.', 'Исправьте код.', 'Ф-09'],
    'строка не учтена',
  ]);
  expect(plan.titles).toEqual([
    'Проверка данных на 15.04.2026: 1 ошибка, 1 предупреждение (на расчёт не влияет)',
    'Все заполненные строки учтены; что меняет предупреждение — в столбце «На что влияет»',
  ]);
  expect(issuesSheet({ ...book, blocked: true }, []).titles[1]).toMatch(
    /^Расчёт не выполнен: .*; прежние результаты не изменены$/,
  );
});

test('«Проверка» tells of a check by its first line alone', () => {
  expect(tellsOfCheck(null)).toBe(false);
  expect(tellsOfCheck({ rows: [] })).toBe(false);
  expect(tellsOfCheck({ rows: [[null], ['Проверка данных на 15.04.2026']] })).toBe(false);
  expect(tellsOfCheck({ rows: [[5]] })).toBe(false);
  expect(tellsOfCheck({ rows: [['Ещё не рассчитано: …']] })).toBe(false);
  expect(tellsOfCheck({ rows: [['Проверка данных на 15.04.2026: замечаний нет']] })).toBe(true);
});
