/** Gathers what the shares look at, each table indexed by person once. */
import { groupBy } from '../../values/arrange';
import { categoryInForce } from '../category-in-force';
import { baseOn, leadersOn } from '../people';
import { computeSupport } from '../post-course/support';
import type { SchoolBook } from '../school-book';
import type { Teacher } from '../tables/teachers';
import type { RowsByTeacher, School } from './share-rule';

type Indexed = Exclude<keyof RowsByTeacher, 'windows'>;

/** A look-up of a table's rows by teacher code. */
function indexed<K extends Indexed>(book: SchoolBook, key: K): (teacher: Teacher) => SchoolBook[K] {
  type Row = SchoolBook[K][number];
  const rows = groupBy(book[key] as readonly Row[], ({ teacher }) => teacher);
  return ({ code }) => (rows.get(code) ?? []) as unknown as SchoolBook[K];
}

/** The school on R, its windows computed; adds the windows' warnings to the findings. */
export function gatherSchool(book: SchoolBook): School {
  const support = computeSupport(book);
  const { referenceDay } = book.settings;
  const attestations = indexed(book, 'attestations');
  return {
    book,
    support,
    base: baseOn(book.teachers, referenceDay),
    leaders: leadersOn(book.teachers, referenceDay),
    teachers: new Map(book.teachers.map((teacher) => [teacher.code, teacher])),
    categoryOf: (teacher) => categoryInForce(teacher, attestations(teacher), referenceDay),
    rowsOf: {
      courses: indexed(book, 'courses'),
      activities: indexed(book, 'activities'),
      deficits: indexed(book, 'deficits'),
      applications: indexed(book, 'applications'),
      attestations,
      activists: indexed(book, 'activists'),
      mentorships: indexed(book, 'mentorships'),
      developmentPlans: indexed(book, 'developmentPlans'),
      windows: ({ code }) => support.windowsOf.get(code) ?? [],
    },
  };
}
