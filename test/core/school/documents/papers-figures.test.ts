/** Б-05, Б-16: every figure of the papers of teachers stands on a sheet of the book, or is counted from the paper. */
import type { PaperDocument } from '../../../../src/core/documents/document';
import { dayInWords } from '../../../../src/core/documents/typeset';
import { computedSheets, computeSchool } from '../../../../src/core/school/compute-school';
import { APPLICATION } from '../../../../src/core/school/documents/application';
import { CARD } from '../../../../src/core/school/documents/card';
import { DECISION } from '../../../../src/core/school/documents/decision';
import { ROUTE } from '../../../../src/core/school/documents/route';
import { SCORES } from '../../../../src/core/school/documents/scores';
import type { Cell } from '../../../../src/core/values/cell';
import { addDays, type Day, formatDay } from '../../../../src/core/values/day';
import { demoSchool } from '../../../../src/demo/school';
import { figuresOf, figuresOn } from '../../documents/figures';
import { dayAt, readerOf } from '../school-kit';
import { tablesOf } from './pages';
import { paperOf, tableUnder } from './papers';

const typed = demoSchool();
const grids = typed.map(({ name, columns, rows, titles = [] }) => ({
  name,
  rows: [...titles.map((title) => [title]), columns.map(({ header }) => header), ...rows],
}));
const results = computeSchool(readerOf(grids), dayAt('15.04.2026'));
const computed = computedSheets(results);

/** «15 апреля 2026 г.» as sheets have it. */
const DAYS_IN_WORDS = new Map(
  Array.from({ length: 2000 }, (_, at): [string, string] => {
    const day: Day = addDays(dayAt('01.01.2022'), at);
    return [dayInWords(day), formatDay(day)];
  }),
);

const inFigures = (paper: PaperDocument): PaperDocument =>
  JSON.parse(
    JSON.stringify(paper).replace(
      /\d{1,2}\u00a0[а-я]+\u00a0\d{4}\u00a0г\./g,
      (words) => DAYS_IN_WORDS.get(words) ?? words,
    ),
  );

/** Everything that a person can look up in the book: what is typed, and what is computed. */
const known = figuresOn([
  ...computed,
  ...grids.map(({ rows }) => ({ titles: [], rows: rows as readonly (readonly Cell[])[] })),
]);

/** The day after stage I begins stage II: it is reckoned from «Окончание I этапа», and stands nowhere. */
const secondStages = [...results.school.support.windowsOf.values()]
  .flat()
  .map(({ firstStageEnd }) => formatDay(addDays(firstStageEnd, 1)));

/** Ordinary numbers of parts, measures and indicators, and checkpoints of a half-year. */
const ALLOWED = new Set([...secondStages, '1', '2', '3']);

describe.each([
  ['card', CARD],
  ['route', ROUTE],
  ['application', APPLICATION],
  ['decision', DECISION],
] as const)('%s', (_, kind) => {
  it('has no figure that the book has not', () => {
    const strangers = (kind.subjects?.(results) ?? []).flatMap(({ id }) => {
      const paper = kind.make(results, { subject: id, codesOnly: false, options: [] });
      if ('missing' in paper) return [];
      return figuresOf(inFigures(paper))
        .filter((figure) => !known.has(figure) && !ALLOWED.has(figure))
        .map((figure) => `${id}: ${figure}`);
    });
    expect(strangers).toEqual([]);
  });
});

const rowsOn = (sheet: string): Record<string, string>[] => {
  const plan = computed.find(({ name }) => name === sheet);
  const said = (cell: Cell | undefined): string => {
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
  };
  return (plan?.rows ?? []).map((row) =>
    Object.fromEntries((plan?.columns ?? []).map(({ header }, at) => [header, said(row[at])])),
  );
};

const rating = rowsOn('Рейтинг').map((row) => [row['Код педагога'] ?? '', row] as const);

it('there is somebody to rank', () => {
  expect(rating.length).toBeGreaterThan(20);
});

it.each(rating)('the score sheet of %s is the line of «Рейтинг»', (code, line) => {
  const table = tablesOf(paperOf(SCORES, results, code))[0] ?? [];
  const told = (start: string): string[] =>
    table.find(([title]) => title?.startsWith(start))?.slice(1, 4) ?? [];
  expect(told('П1. ')[2]).toBe(line['П1']);
  expect(told('П2. ')[2]).toBe(line['П2']);
  expect(told('Итого')).toEqual([line['Самооценка'], line['Подтверждено'], line['Итого']]);
  for (const { code: criterion } of results.rating.criteria) {
    // «Рейтинг» leaves a criterion without entries blank.
    expect(told(`${criterion}. `)[2]).toBe(line[criterion] || '0');
  }
});

const windows = rowsOn('Посткурс').filter((row) => row['Осталось дней'] !== '');

it.each(windows.map((row) => [row['Код курса'] ?? '', row] as const))(
  'the card with the window of %s is the line of «Посткурс»',
  (course, line) => {
    const code = line['Код педагога'] ?? '';
    const paper = paperOf(CARD, results, code);
    const courses = tableUnder(paper, 'Курсы').find(([one]) => one === course);
    expect(courses?.[1]).toBe(line['Название программы']);
    const stages = tablesOf(paper)
      .flat()
      .map((cells) => cells.slice(2));
    for (const stage of ['I этап', 'II этап']) {
      expect(stages).toContainEqual([
        line[`Мероприятий: ${stage}`],
        line[`Мониторинг: ${stage}`],
        line[`Чек-лист: ${stage}`],
      ]);
    }
  },
);
