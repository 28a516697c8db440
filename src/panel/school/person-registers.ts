/** A person's rows of the registers, as the card tells them: declared, not programmed. */
import type { CellPlace } from '../../core/schema/place';
import type { Columns } from '../../core/schema/table';
import type { SchoolResults } from '../../core/school/compute-school';
import { SCHOOL_TABLES, type SchoolTables } from '../../core/school/tables';
import { rowPlace } from '../cell-places';
import { cellText, factsOf, type Key, keysBut } from './row-words';
import type { ShownActivities } from './shown-activities';

interface RegisterRow {
  /** What the row is known by: a day, a quarter. */
  readonly when: string;
  /** The row in a few words. */
  readonly line: string;
  /** Everything else that it says: «приказ — № 12». */
  readonly facts: readonly string[];
  readonly place: CellPlace;
}

export interface PersonRegister {
  readonly title: string;
  readonly rows: readonly RegisterRow[];
}

interface Declared {
  readonly table: keyof SchoolTables;
  /** A day; or a quarter and its year. */
  readonly when: readonly string[];
  readonly line: readonly string[];
  /** Where it is not the sheet's name. */
  readonly title?: string;
  /** Whose row it is. */
  readonly of: 'teacher' | 'mentor';
}

/** A column that is in neither `when` nor `line` is told under its header: none is left out. */
function register<K extends keyof SchoolTables>(
  table: K,
  when: readonly Key<SchoolTables[K]>[],
  line: readonly Key<SchoolTables[K]>[],
  title?: string,
): Declared {
  return { table, when, line, of: 'teacher', ...(title && { title }) };
}

const REGISTERS: readonly Declared[] = [
  register('activities', ['date'], ['kind', 'topic'], 'Мероприятия вне периодов и рейтинга'),
  register('developmentPlans', ['started'], ['kind', 'level', 'status']),
  register('deficits', ['date'], ['deficit', 'status']),
  register('applications', ['noticed'], ['difficulty']),
  register('attestations', ['claimed'], ['decision', 'decided']),
  register('activists', ['included'], ['role', 'level']),
  register('mentorships', ['started'], ['mentor'], 'Наставники'),
  { ...register('mentorships', ['started'], ['teacher'], 'Наставляемые'), of: 'mentor' },
  register('requests', ['quarter', 'year'], ['direction', 'status']),
  register('trainingPlan', ['quarter', 'year'], ['direction', 'status']),
  register('experienceBank', ['date'], ['topic', 'form']),
];

type Row = Readonly<Record<string, unknown>> & { readonly row: number };

/** The registers that know the person; of activities the rows that the card shows nowhere else. */
export function personRegisters(
  { book, school }: SchoolResults,
  code: string,
  { inPeriods, underCriteria }: ShownActivities,
): PersonRegister[] {
  const isShown = ({ row }: Row): boolean => inPeriods.has(row) || underCriteria.has(row);
  return REGISTERS.flatMap(({ table: key, of, when, line, title = SCHOOL_TABLES[key].sheet }) => {
    const table = SCHOOL_TABLES[key];
    const columns: Columns = table.columns;
    const known = [of, ...when, ...line];
    const rest = keysBut(table, known);
    const valueIn = (row: Row) => (one: string) => cellText(columns, row, one, school.teachers);
    const own = (book[key] as readonly Row[]).filter(
      (row) => row[of] === code && !(key === 'activities' && isShown(row)),
    );
    const rows = own.map(
      (row): RegisterRow => ({
        when: when.map(valueIn(row)).join(' квартал '),
        line: line.map(valueIn(row)).filter(Boolean).join(', '),
        facts: factsOf(table, row, rest, school.teachers),
        place: rowPlace(table, row),
      }),
    );
    return rows.length === 0 ? [] : [{ title, rows }];
  });
}
