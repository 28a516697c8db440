/** The rating as tables of A4: people with their results, and points by criterion (rules Б-31, Б-32). */
import {
  column,
  type Part,
  paragraph,
  row,
  type TableColumn,
  type TablePart,
  table,
} from '../../documents/document';
import { formatDecimal } from '../../values/decimal';
import { formatPoints, subtractPoints } from '../../values/points';
import type { SchoolResults } from '../compute-school';
import { dynamicsText, gainOf } from '../rating/dynamics';
import type { RatingLine } from '../rating/rating';
import type { Criterion } from '../tables/criteria';
import type { PeopleOnPaper } from './people-on-paper';

/** What stands in the tables' cells besides the lines themselves. */
export interface RatingPaper {
  readonly results: SchoolResults;
  readonly people: PeopleOnPaper;
  readonly codesOnly: boolean;
}

interface PaperColumn {
  readonly column: TableColumn;
  readonly cell: (line: RatingLine) => string;
}

const PLACE: PaperColumn = { column: column('Место', 7), cell: ({ shown }) => shown };

const CODE: PaperColumn = { column: column('Код', 10), cell: ({ teacher }) => teacher.code };

const nameColumn = (people: PeopleOnPaper): PaperColumn => ({
  column: column('ФИО', 31),
  cell: ({ teacher }) => people.name(teacher),
});

const number = (
  header: string,
  width: number,
  cell: (line: RatingLine) => string,
): PaperColumn => ({ column: column(header, width, 'end'), cell });

/** Headers decide the widths: no word of them is torn. */
const RESULTS: readonly PaperColumn[] = [
  number('П1', 7, ({ first }) => formatPoints(first)),
  number('П2', 7, ({ second }) => formatPoints(second)),
  number('Итого', 7, ({ total }) => formatPoints(total)),
  number('Самооценка', 12, ({ self }) => formatPoints(self)),
  number('Подтверждено', 14, ({ confirmed }) => formatPoints(confirmed)),
  number('Расхождение', 12, ({ total, self }) => formatPoints(subtractPoints(total, self))),
  number('Не проверено', 14, ({ unchecked }) => String(unchecked)),
];

const placesBefore = ({ previous }: SchoolResults): PaperColumn[] => {
  const before = ({ teacher }: RatingLine): number | undefined => previous.get(teacher.code);
  return [
    number('Прежнее место', 9, (line) => String(before(line) ?? '—')),
    {
      column: column('Динамика', 10),
      cell: (line) => dynamicsText(gainOf(line.place, before(line))),
    },
  ];
};

const criterionColumn = ({ code }: Criterion): PaperColumn =>
  number(code, 5.5, ({ byCriterion }) => {
    const points = byCriterion.get(code);
    return points === undefined ? '' : formatPoints(points.final);
  });

const tableOf = (columns: readonly PaperColumn[], lines: readonly RatingLine[]): TablePart =>
  table(
    columns.map((one) => one.column),
    lines.map((line) => row(columns.map(({ cell }) => cell(line)))),
    true,
  );

/** Everything of «Рейтинг» but the columns of criteria. */
function resultColumns({ results, people, codesOnly }: RatingPaper): PaperColumn[] {
  const named = codesOnly ? [] : [nameColumn(people)];
  return [PLACE, CODE, ...named, ...RESULTS, ...placesBefore(results)];
}

/** So many columns are still read on a landscape page. */
const MOST_COLUMNS = 28;

/** Parts as equal as can be, none greater than `most`. */
function inParts<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(parts, 1));
  return Array.from({ length: parts }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** The lines for a portrait page. */
export const resultsTable = (paper: RatingPaper, lines: readonly RatingLine[]): Part[] => [
  tableOf(resultColumns(paper), lines),
];

/**
 * The lines with every criterion, for a landscape page: one table where all columns fit on it, else the
 * results, and behind them the criteria in tables that repeat place and code.
 */
export function fullTables(paper: RatingPaper, lines: readonly RatingLine[]): Part[] {
  const { criteria } = paper.results.rating;
  const [own, byCriterion] = [resultColumns(paper), criteria.map(criterionColumn)];
  if (own.length + byCriterion.length <= MOST_COLUMNS) {
    return [tableOf([...own, ...byCriterion], lines)];
  }
  const key = [PLACE, CODE];
  return [
    tableOf(own, lines),
    ...inParts(byCriterion, MOST_COLUMNS - key.length).flatMap((part): Part[] => [
      paragraph('Баллы по критериям:'),
      tableOf([...key, ...part], lines),
    ]),
  ];
}

/** What the codes of criteria stand for. */
export function criteriaTable({ criteria }: SchoolResults['rating'], people: PeopleOnPaper): Part {
  return table(
    [
      column('Код', 8),
      column('Показатель', 10),
      column('Критерий', 72),
      column('Предел', 10, 'end'),
    ],
    criteria.map(({ code, indicator, wording, cap }) =>
      row([code, indicator, people.words(wording), cap === null ? '—' : formatDecimal(cap)]),
    ),
    true,
  );
}
