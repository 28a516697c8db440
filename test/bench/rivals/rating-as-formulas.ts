/**
 * The rating of a school as somebody would build it of spreadsheet formulas: points of every entry in
 * its row, every person's sum under every criterion, totals, places. It covers the default settings.
 */

import { baseOn } from '../../../src/core/school/people';
import { registerFacts } from '../../../src/core/school/points/register-facts';
import type { Rating } from '../../../src/core/school/rating/rating';
import type { SchoolBook } from '../../../src/core/school/school-book';
import { pointsOf } from '../../../src/core/values/points';

/** A cell of a sheet: a formula begins with «=». */
type FormulaCell = string | number | null;

export interface FormulaBook {
  readonly criteria: readonly (readonly FormulaCell[])[];
  readonly entries: readonly (readonly FormulaCell[])[];
  readonly rating: readonly (readonly FormulaCell[])[];
  /** How many of the cells are formulas. */
  readonly formulas: number;
}

export const CRITERIA_SHEET = 'Criteria';
export const ENTRIES_SHEET = 'Entries';
export const RATING_SHEET = 'Rating';

/** Columns A–K of the criteria: code, indicator, flat points, six levels, by result, best. */
const LEVELS = [
  'школьный',
  'муниципальный',
  'региональный',
  'межрегиональный',
  'всероссийский',
  'международный',
];
/** The columns of the rating: code, a column a criterion, П1, П2, total, place. */
const FIRST_CRITERION_COLUMN = 2;

/** «A», «Z», «AA»: a column counted from 1. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function criteriaRows({ criteria, settings }: SchoolBook): FormulaCell[][] {
  const rows = criteria.map((one): FormulaCell[] => [
    one.code,
    one.indicator,
    one.flat,
    one.school,
    one.municipal,
    one.regional,
    one.interregional,
    one.national,
    one.international,
    one.byResult ? 1 : 0,
    one.counting === 'максимум' ? 1 : 0,
    one.cap ?? 1e9,
  ]);
  const { participant, laureate, prizeWinner, winner, inPerson, online, byCorrespondence } =
    settings;
  const coefficients: FormulaCell[] = [
    'coefficients',
    null,
    null,
    participant,
    laureate,
    prizeWinner,
    winner,
    inPerson,
    online,
    byCorrespondence,
    null,
    null,
  ];
  const levels: FormulaCell[] = ['levels', null, null, ...LEVELS, null, null, null];
  return [levels, ...rows, coefficients];
}

/** The points that count of the entry in this row (calculations, §5). */
function pointsFormula(row: number, criteria: number): string {
  const last = criteria + 1;
  const of = (column: string) => `${CRITERIA_SHEET}!$${column}$2:$${column}$${last}`;
  const at = `MATCH($F${row},${of('A')},0)`;
  const pick = (column: string) => `INDEX(${of(column)},${at})`;
  const scales = `${CRITERIA_SHEET}!$D$2:$I$${last}`;
  const scale = `IF(${pick('C')}<>"",${pick('C')},INDEX(${scales},${at},MATCH($C${row},${CRITERIA_SHEET}!$D$1:$I$1,0)))`;
  const coefficient = (column: number) => `${CRITERIA_SHEET}!$${letters(column)}$${last + 1}`;
  const result = `IF(${pick('J')}=1,IF($D${row}="лауреат",${coefficient(5)},IF($D${row}="призёр",${coefficient(6)},IF($D${row}="победитель",${coefficient(7)},${coefficient(4)}))),1)`;
  const format = `IF($E${row}="дистанционный",${coefficient(9)},IF($E${row}="заочный",${coefficient(10)},${coefficient(8)}))`;
  return `=ROUND(${scale}*${result}*${format}*IF($G${row}="",1,$G${row}),2)`;
}

function entryRows(book: SchoolBook): FormulaCell[][] {
  const { settings, criteria } = book;
  const known = new Set(criteria.map(({ code }) => code));
  const inPeriod = (day: number) => settings.periodStart <= day && day <= settings.referenceDay;
  const activities = book.activities
    .filter((one) => one.criterion !== null && known.has(one.criterion) && inPeriod(one.date))
    .map((one): FormulaCell[] => [
      one.teacher,
      one.date,
      one.level,
      one.result,
      one.format,
      one.criterion,
      one.quantity,
      one.selfPoints,
      one.review,
      one.confirmedPoints,
    ]);
  const facts = criteria.flatMap(({ code, source }) =>
    source === 'Мероприятия'
      ? []
      : registerFacts(source, book, settings).map((fact): FormulaCell[] => [
          fact.person,
          fact.date,
          fact.level,
          null,
          null,
          code,
          null,
          null,
          'подтверждено',
          null,
        ]),
  );
  return [...activities, ...facts].map((cells, index) => {
    const row = index + 1;
    const self = `MIN(IF($H${row}="",$K${row},$H${row}),$K${row})`;
    const checked = `IF(OR($I${row}="подтверждено",$I${row}="подтверждено частично"),IF($J${row}="",${self},$J${row}),${self})`;
    return [
      ...cells,
      pointsFormula(row, criteria.length),
      `=IF($I${row}="отклонено",0,${checked})`,
    ];
  });
}

function ratingRows(
  { teachers, settings, criteria }: SchoolBook,
  entries: number,
): FormulaCell[][] {
  const people = baseOn(teachers, settings.referenceDay);
  const columns = criteria.length;
  const [last, count] = [FIRST_CRITERION_COLUMN + columns - 1, people.length];
  const entry = (column: string) => `${ENTRIES_SHEET}!$${column}$1:$${column}$${entries}`;
  return people.map(({ code }, index) => {
    const row = index + 1;
    const sums = criteria.map((one, at) => {
      const adding = one.counting === 'максимум' ? 'MAXIFS' : 'SUMIFS';
      const sum = `${adding}(${entry('L')},${entry('A')},$A${row},${entry('F')},"${one.code}")`;
      return `=MIN(${sum},${CRITERIA_SHEET}!$L$${at + 2})`;
    });
    const indicator = (name: string) => {
      const cells = criteria.flatMap((one, at) =>
        one.indicator === name ? [`${letters(FIRST_CRITERION_COLUMN + at)}${row}`] : [],
      );
      return `=ROUND(${cells.join('+')},2)`;
    };
    const [first, second, total] = [last + 1, last + 2, last + 3].map(letters);
    const { weight1, weight2 } = settings;
    return [
      code,
      ...sums,
      indicator('П1'),
      indicator('П2'),
      `=ROUND(${weight1}*${first}${row}+${weight2}*${second}${row},2)`,
      `=COUNTIF($${total}$1:$${total}$${count},">"&${total}${row})+1`,
    ];
  });
}

export function ratingAsFormulas(book: SchoolBook): FormulaBook {
  const entries = entryRows(book);
  const sheets = {
    criteria: criteriaRows(book),
    entries,
    rating: ratingRows(book, entries.length),
  };
  const formulas = Object.values(sheets)
    .flat(2)
    .filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length;
  return { ...sheets, formulas };
}

/** Totals and places by formulas, in the order of the rows. */
export type Reckoned = readonly { readonly total: number; readonly place: number }[];

/** Throws where formulas say another total or place than the product: then the times compare nothing. */
export function requireSame(rating: Rating, book: FormulaBook, reckoned: Reckoned): void {
  const lines = new Map(rating.lines.map((line) => [line.teacher.code, line]));
  for (const [index, [code]] of book.rating.entries()) {
    const line = lines.get(String(code));
    const by = reckoned[index];
    if (line && by && by.total === pointsOf(line.total) && by.place === line.place) continue;
    throw new Error(
      `${code}: formulas ${by?.total} and ${by?.place}, the product ${line && pointsOf(line.total)} and ${line?.place}`,
    );
  }
}

/** The number of the rating's column of totals, counted from 1; the place is the next one. */
export const totalColumn = ({ rating }: FormulaBook): number => (rating[0]?.length ?? 0) - 1;
