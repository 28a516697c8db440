/** Facts of the registers that count in the rating without being typed again (rule Р-11). */
import type { RecordsOf } from '../../schema/read-tables';
import type { Day } from '../../values/day';
import type { Level } from '../../vocabulary/levels';
import type { Settings } from '../school-settings';
import type { SourceRow } from '../source-rows';
import type { SchoolTables } from '../tables';
import { ACTIVISTS } from '../tables/activists';
import type { Register } from '../tables/criteria';
import { EXPERIENCE_BANK } from '../tables/experience-bank';
import { MENTORSHIPS } from '../tables/mentorships';

/** One row of a register that gives points to a person. */
export interface RegisterFact {
  readonly source: SourceRow;
  /** Whose entry it is, by code. */
  readonly person: string;
  /** Header that the code stands under. */
  readonly personHeader: string;
  readonly level: Level | null;
  readonly date: Day;
  /** What it is in a word or two, and what of. */
  readonly kind: string;
  readonly topic: string;
}

type Records = Pick<RecordsOf<SchoolTables>, 'mentorships' | 'experienceBank' | 'activists'>;
type Period = Pick<Settings, 'periodStart' | 'referenceDay'>;

const contains = ({ periodStart, referenceDay }: Period, day: Day): boolean =>
  periodStart <= day && day <= referenceDay;

const FACTS: {
  readonly [R in Register]: (records: Records, period: Period) => RegisterFact[];
} = {
  Наставничество: ({ mentorships }, { periodStart, referenceDay }) =>
    mentorships
      .filter(
        ({ started, ended }) => started <= referenceDay && (ended === null || ended >= periodStart),
      )
      .map(({ row, mentor, teacher, level, started }) => ({
        source: { sheet: MENTORSHIPS.sheet, row },
        person: mentor,
        personHeader: MENTORSHIPS.columns.mentor.header,
        level,
        date: started,
        kind: 'наставничество',
        topic: `наставляемый ${teacher}`,
      })),
  'Банк опыта': ({ experienceBank }, period) =>
    experienceBank
      .filter(({ date }) => contains(period, date))
      .map(({ row, teacher, level, date, topic }) => ({
        source: { sheet: EXPERIENCE_BANK.sheet, row },
        person: teacher,
        personHeader: EXPERIENCE_BANK.columns.teacher.header,
        level,
        date,
        kind: 'банк опыта',
        topic,
      })),
  'Методический актив': ({ activists }, period) =>
    activists
      .filter(({ included }) => contains(period, included))
      .map(({ row, teacher, level, included, role }) => ({
        source: { sheet: ACTIVISTS.sheet, row },
        person: teacher,
        personHeader: ACTIVISTS.columns.teacher.header,
        level,
        date: included,
        kind: 'методический актив',
        topic: role,
      })),
};

/** The register's rows of the counted period [P0; R], a mentorship that intersects it. */
export function registerFacts(
  register: Register,
  records: Records,
  period: Period,
): RegisterFact[] {
  return FACTS[register](records, period);
}
