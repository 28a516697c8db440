/** «Свод банка опыта»: the municipality's bank by school and by direction, by level (rule Э-09). */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { isUnder } from '../../summary/measure-code';
import { COUNTED } from '../../summary/measures';
import { groupBy } from '../../values/arrange';
import { sumOfKnown } from '../../values/sum';
import { LEVELS, type Level } from '../../vocabulary/levels';
import { shownDirection, WORK_DIRECTION_CODES } from '../../vocabulary/work-directions';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import { isOfPeriod, schoolFinder } from '../registers/experience';
import { isDelivered, type RollUp, type SchoolLine } from '../roll-up';
import type { ExperienceRow } from '../tables/experience-bank';
import { titlesOf } from './title';

export const EXPERIENCE_SHEET = 'Свод банка опыта';

interface BankRow {
  /** By what the rows are counted: schools, or directions. */
  readonly by: string;
  readonly name: string;
  readonly rows: readonly ExperienceRow[];
  /** Entries of the school's own bank; null where that is not known, or not asked. */
  readonly delivered: number | null;
  readonly isTotal?: true;
}

const { experienceByLevel: DELIVERED } = COUNTED;

const BY_DIRECTION = 'Направление работы';
/** Of no school of «ОО». */
const NOT_NAMED = 'Не указано';

/** Ч27 of all levels; null where nothing is said of the bank. */
function ownEntries(line: SchoolLine): number | null {
  if (!isDelivered(line)) return null;
  let count: number | null = null;
  for (const { code, numerator } of line.measures.values()) {
    if (isUnder(DELIVERED, code)) count = (count ?? 0) + numerator;
  }
  return count;
}

/** A row a school, what no school of «ОО» is named for, and all of them. */
function schoolRows(
  by: string,
  rows: readonly ExperienceRow[],
  { schools }: MunicipalBook,
  { lines }: RollUp,
): BankRow[] {
  const find = schoolFinder(schools);
  const codeOf = ({ school }: ExperienceRow): string | null => {
    const found = school === null ? null : find(school);
    return found === null || found === 'alike' ? null : found.code;
  };
  const bySchool = groupBy(rows, codeOf);
  const of = lines.map(
    (line): BankRow => ({
      by,
      name: line.name,
      rows: bySchool.get(line.school.code) ?? [],
      delivered: ownEntries(line),
    }),
  );
  return [
    ...of,
    { by, name: NOT_NAMED, rows: bySchool.get(null) ?? [], delivered: null },
    {
      by,
      name: 'Итого',
      rows,
      delivered: sumOfKnown(of.map(({ delivered }) => delivered)),
      isTotal: true,
    },
  ];
}

/** A row a direction, what has none, and all of them; what schools deliver is not known by direction. */
function directionRows(rows: readonly ExperienceRow[]): BankRow[] {
  const by = BY_DIRECTION;
  const byDirection = groupBy(rows, ({ direction }) => direction);
  return [
    ...WORK_DIRECTION_CODES.map((code) => ({
      by,
      name: shownDirection(code),
      rows: byDirection.get(code) ?? [],
      delivered: null,
    })),
    { by, name: 'Без направления', rows: byDirection.get(null) ?? [], delivered: null },
    { by, name: 'Итого', rows, delivered: null, isTotal: true },
  ];
}

const ofLevel = (header: string, level: Level | null): ComputedColumn<BankRow> =>
  column(header, 'integer', 80, ({ rows }) => rows.filter((row) => row.level === level).length);

/** The municipality's bank in the period; the rows of each part add up to its «Итого». */
export function experienceSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { experienceBank: all, settings } = book;
  const { column: schools } = levelWords(settings);
  // A municipality hands over its schools' banks, not its own (Ч27).
  const banks = settings.level === 'регион' ? 'В банках школ' : 'В банках ОО';
  const rows = all.filter((row) => isOfPeriod(row, settings));
  return computedSheet<BankRow>({
    name: EXPERIENCE_SHEET,
    titles: [
      ...titlesOf('Свод банка опыта', book, rollUp),
      `Вне периода: ${all.length - rows.length}. Каждая запись посчитана в обоих разрезах: «${schools}» и «${BY_DIRECTION}»`,
    ],
    frozenColumns: 2,
    columns: [
      column('Разрез', 'text', 130, ({ by }) => by, { wrap: true }),
      column('Название', 'text', 320, ({ name }) => name, { wrap: true }),
      ...LEVELS.map((level) => ofLevel(level, level)),
      ofLevel(DELIVERED.remainder, null),
      column('Итого', 'integer', 75, (row) => row.rows.length, { strong: true }),
      column(
        'В сборник',
        'integer',
        85,
        (row) => row.rows.filter(({ digestYear }) => digestYear !== null).length,
      ),
      column(banks, 'integer', 95, ({ delivered }) => delivered, {
        note: 'Записи банков опыта по сводкам за период; пусто — сводки нет или она этого не сообщает.',
      }),
    ],
    rows: [...schoolRows(schools, rows, book, rollUp), ...directionRows(rows)],
    isTotal: ({ isTotal = false }) => isTotal,
  });
}
