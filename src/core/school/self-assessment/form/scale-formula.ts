/**
 * «Балл по шкале» as a formula on «Критерии» of the same file (rules Р-02, Р-03), and what it shows.
 * Only functions that Excel, LibreOffice, Р7-Офис, МойОфис and Google Sheets have in common, and no
 * comparing of cases or patterns, in which they differ.
 */
import { columnLetters } from '../../../values/column-letters';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../../values/law';
import { pointsOf } from '../../../values/points';
import { CONTEST_RESULTS, FORMATS } from '../../../vocabulary/activities';
import { LEVELS } from '../../../vocabulary/levels';
import {
  calculatedPoints,
  FORMAT_COEFFICIENTS,
  LEVEL_COLUMNS,
  RESULT_COEFFICIENTS,
} from '../../points/scale';
import type { Settings } from '../../school-settings';
import type { Activity } from '../../tables/activities';
import { CRITERIA, type Criterion } from '../../tables/criteria';
import { FORM, TYPED_BY_TEACHER } from './form-table';

/** What stands in the place of a number, and what to do about it. */
const SCALE_WORDS = {
  noDate: 'укажите дату',
  otherDate: 'исправьте дату',
  noCriterion: 'без критерия',
  unknownCriterion: 'такого критерия нет',
  eitherCriterion: 'выберите критерий из списка',
  noLevel: 'укажите уровень',
  otherLevel: 'выберите уровень из списка',
  noPoints: 'за этот уровень баллов нет',
  otherResult: 'выберите результат из списка',
  otherFormat: 'выберите формат из списка',
  noQuantity: 'кол-во: целое число',
} as const;

/** Whether a text is one that the formula shows. */
export const isScaleWord = (text: string): boolean =>
  (Object.values(SCALE_WORDS) as string[]).includes(text);

/** What «Кол-во» may hold, as its column declares. */
const QUANTITY = { min: 1, max: 1000 };

/** Whether a cell with a number is a quantity. */
export function isCount(cell: string): string {
  const { min, max } = QUANTITY;
  return `AND(${cell}>=${min},${cell}<=${max},${cell}=INT(${cell}))`;
}

/** What `ROUND` adds before it rounds, as `halfUp` does: programs differ in 0,125 × 3. */
const BINARY_NOISE = '0.000000001';

const when = (condition: string, then: string, otherwise: string): string =>
  `IF(${condition},${then},${otherwise})`;
const quoted = (text: string): string => `"${text}"`;

const FORM_KEYS = Object.keys(FORM.columns);
const CRITERIA_KEYS = Object.keys(CRITERIA.columns);

type FormKey = keyof typeof FORM.columns;
type CriteriaKey = keyof typeof CRITERIA.columns;

/** The cell of the formula's own row. */
export const cellOfRow = (key: FormKey): string => `$${columnLetters(FORM_KEYS.indexOf(key))}{row}`;

/** A number of a date that can be meant: what a program took for no date is a text, or next to 1900. */
const IS_DAY = `AND(${cellOfRow('date')}>=DATE(${EARLIEST_YEAR},1,1),${cellOfRow('date')}<=DATE(${LATEST_YEAR},12,31))`;

/** The code as a text: 2,2 typed as a number is 2.2, whatever sign the program has for decimals. */
const CRITERION = when(
  `ISNUMBER(${cellOfRow('criterion')})`,
  `SUBSTITUTE(${cellOfRow('criterion')}&"",",",".")`,
  cellOfRow('criterion'),
);

const place = (key: CriteriaKey): number => CRITERIA_KEYS.indexOf(key);

/** «Критерии» from one column to another in rows 2 to `last`. */
function area(from: CriteriaKey, to: CriteriaKey, last: number): string {
  const [left, right] = [from, to].map((key) => columnLetters(place(key)));
  return `'${CRITERIA.sheet}'!$${left}$2:$${right}$${last}`;
}

/** The number of the level's column among those from «Без уровня» on; 0: no such level. */
const LEVEL_PLACE = LEVELS.reduceRight(
  (otherwise, level) =>
    when(
      `${cellOfRow('level')}=${quoted(level)}`,
      String(place(LEVEL_COLUMNS[level]) - place('flat') + 1),
      otherwise,
    ),
  '0',
);

/** The coefficient of the cell's word; of a blank one that of the first word. */
function coefficient<W extends string>(
  cell: string,
  words: readonly W[],
  of: (word: W) => number,
): string {
  const [first, ...others] = words;
  return others.reduceRight(
    (otherwise, word) => when(`${cell}=${quoted(word)}`, String(of(word)), otherwise),
    first === undefined ? '1' : String(of(first)),
  );
}

const isNone = (cell: string, words: readonly string[]): string =>
  `AND(${[`${cell}<>""`, ...words.map((word) => `${cell}<>${quoted(word)}`)].join(',')})`;

/**
 * The formula of a row of the sheet, `{row}` for its number; «Критерии» has its header in row 1 and
 * under it so many criteria. A blank row shows nothing, one that gives no number says why.
 */
export function scaleFormula(criteria: number, settings: Settings): string {
  const last = Math.max(1, criteria) + 1;
  const codes = area('code', 'code', last);
  const found = `MATCH(${CRITERION},${codes},0)`;
  // Of the number 2,1 nobody can tell whether 2.1 or 2.10 was typed.
  const isOther = `NOT(ISNA(MATCH(${CRITERION}&"0",${codes},0)))`;
  const isFraction = when(
    `ISNUMBER(${cellOfRow('criterion')})`,
    `${cellOfRow('criterion')}<>INT(${cellOfRow('criterion')})`,
    'FALSE',
  );
  const at = (from: CriteriaKey, to: CriteriaKey, column: string): string =>
    `INDEX(${area(from, to, last)},${found},${column})`;
  const isFlat = `ISNUMBER(${at('flat', 'flat', '1')})`;
  const column = when(isFlat, '1', LEVEL_PLACE);
  const points = at('flat', 'international', column);
  const byResult = when(
    `${at('byResult', 'byResult', '1')}="да"`,
    coefficient(
      cellOfRow('result'),
      CONTEST_RESULTS,
      (word) => settings[RESULT_COEFFICIENTS[word]],
    ),
    '1',
  );
  const byFormat = coefficient(
    cellOfRow('format'),
    FORMATS,
    (word) => settings[FORMAT_COEFFICIENTS[word]],
  );
  const cell = cellOfRow('quantity');
  const quantity = when(`${cell}=""`, '1', cell);
  const worth = `ROUND(${points}*${byResult}*${byFormat}*${quantity}+${BINARY_NOISE},2)`;

  const typed = Object.keys(TYPED_BY_TEACHER) as FormKey[];
  const [firstCell, lastCell] = [typed[0], typed[typed.length - 1]].map(
    (key) => key && cellOfRow(key),
  );
  const answers: readonly (readonly [condition: string, answer: string])[] = [
    [`COUNTA(${firstCell}:${lastCell})=0`, ''],
    [`${cellOfRow('date')}=""`, SCALE_WORDS.noDate],
    [when(`ISNUMBER(${cellOfRow('date')})`, `NOT(${IS_DAY})`, 'TRUE'), SCALE_WORDS.otherDate],
    [`${cellOfRow('criterion')}=""`, SCALE_WORDS.noCriterion],
    [when(isFraction, isOther, 'FALSE'), SCALE_WORDS.eitherCriterion],
    [`ISNA(${found})`, SCALE_WORDS.unknownCriterion],
    [when(isFlat, 'FALSE', `${cellOfRow('level')}=""`), SCALE_WORDS.noLevel],
    [`${column}=0`, SCALE_WORDS.otherLevel],
    [`NOT(ISNUMBER(${points}))`, SCALE_WORDS.noPoints],
    [isNone(cellOfRow('result'), CONTEST_RESULTS), SCALE_WORDS.otherResult],
    [isNone(cellOfRow('format'), FORMATS), SCALE_WORDS.otherFormat],
    [
      when(`${cell}=""`, 'FALSE', when(`ISNUMBER(${cell})`, `NOT(${isCount(cell)})`, 'TRUE')),
      SCALE_WORDS.noQuantity,
    ],
  ];
  return answers.reduceRight(
    (otherwise, [condition, answer]) => when(condition, quoted(answer), otherwise),
    worth,
  );
}

/** What the formula depends on in a row. */
export type Weighed = Pick<Activity, 'criterion' | 'level' | 'result' | 'format' | 'quantity'>;

/** What the formula shows for a row that is not blank: points, or in words what it lacks. */
export function scaleShown(
  entry: Weighed,
  criteria: ReadonlyMap<string, Criterion>,
  settings: Settings,
): number | string {
  if (entry.criterion === null) return SCALE_WORDS.noCriterion;
  const criterion = criteria.get(entry.criterion);
  if (criterion === undefined) return SCALE_WORDS.unknownCriterion;
  const points = calculatedPoints(entry, criterion, settings);
  if (points !== null) return pointsOf(points);
  return entry.level === null ? SCALE_WORDS.noLevel : SCALE_WORDS.noPoints;
}
