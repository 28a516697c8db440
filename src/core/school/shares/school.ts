/** The school as of R: what shares and everything else look at, each table indexed by person once. */
import { groupBy } from '../../values/arrange';
import { once } from '../../values/once';
import { type Category, categoryInForce } from '../category-in-force';
import { baseOn, leadersOn } from '../people';
import { computeSupport, type Support, type SupportedWindow } from '../post-course/support';
import { intersects } from '../post-course/support-window';
import type { SchoolBook } from '../school-book';
import { isInPeriod } from '../spans';
import type { Teacher } from '../tables/teachers';

/** What shares look at: the book, its windows, and the base of people. */
export interface School {
  readonly book: SchoolBook;
  readonly support: Support;
  /** Base N: own teachers working on R. */
  readonly base: readonly Teacher[];
  /** Own leading staff working on R. */
  readonly leaders: readonly Teacher[];
  /** Everyone on «Педагоги» by code. */
  readonly teachers: ReadonlyMap<string, Teacher>;
  /** Rows of any register by «Код педагога». */
  readonly rowsOf: RowsByTeacher;
  /** The category in force on R, valid or not (rule Ш-05). */
  categoryOf(teacher: Teacher): Category;
}

/** Looks up a person's rows of a table. */
interface RowsByTeacher {
  courses(teacher: Teacher): SchoolBook['courses'];
  activities(teacher: Teacher): SchoolBook['activities'];
  /** Those in [P0; R] that are not rejected. */
  periodActivities(teacher: Teacher): SchoolBook['activities'];
  deficits(teacher: Teacher): SchoolBook['deficits'];
  applications(teacher: Teacher): SchoolBook['applications'];
  attestations(teacher: Teacher): SchoolBook['attestations'];
  activists(teacher: Teacher): SchoolBook['activists'];
  mentorships(teacher: Teacher): SchoolBook['mentorships'];
  developmentPlans(teacher: Teacher): SchoolBook['developmentPlans'];
  windows(teacher: Teacher): readonly SupportedWindow[];
  /** Those that have a day in [P0; R]. */
  currentWindows(teacher: Teacher): readonly SupportedWindow[];
}

type Indexed = Exclude<keyof RowsByTeacher, 'windows' | 'currentWindows' | 'periodActivities'>;

/** A look-up of a table's rows by teacher code. */
function indexed<K extends Indexed>(book: SchoolBook, key: K): (teacher: Teacher) => SchoolBook[K] {
  type Row = SchoolBook[K][number];
  const rows = groupBy(book[key] as readonly Row[], ({ teacher }) => teacher);
  return ({ code }) => (rows.get(code) ?? []) as unknown as SchoolBook[K];
}

/** The school on R, its windows computed; adds the windows' warnings to the findings. */
export function gatherSchool(book: SchoolBook): School {
  const support = computeSupport(book);
  const { periodStart, referenceDay } = book.settings;
  const windows = ({ code }: Teacher) => support.windowsOf.get(code) ?? [];
  const [activities, attestations] = [indexed(book, 'activities'), indexed(book, 'attestations')];
  return {
    book,
    support,
    base: baseOn(book.teachers, referenceDay),
    leaders: leadersOn(book.teachers, referenceDay),
    teachers: new Map(book.teachers.map((teacher) => [teacher.code, teacher])),
    categoryOf: (teacher) => categoryInForce(teacher, attestations(teacher), referenceDay),
    rowsOf: {
      courses: indexed(book, 'courses'),
      activities,
      periodActivities: once((teacher: Teacher) =>
        activities(teacher).filter(
          ({ review, date }) => review !== 'отклонено' && isInPeriod(date, { book }),
        ),
      ),
      deficits: indexed(book, 'deficits'),
      applications: indexed(book, 'applications'),
      attestations,
      activists: indexed(book, 'activists'),
      mentorships: indexed(book, 'mentorships'),
      developmentPlans: indexed(book, 'developmentPlans'),
      windows,
      // Half of the shares begin with them.
      currentWindows: once((teacher: Teacher) =>
        windows(teacher).filter((window) => intersects(window, periodStart, referenceDay)),
      ),
    },
  };
}
