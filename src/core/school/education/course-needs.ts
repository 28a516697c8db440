/** Who needs further education, the most urgent first (rules У-02, У-03). */
import { compare, groupBy } from '../../values/arrange';
import { type Day, quarterEnd } from '../../values/day';
import { EXPIRY_NOTICE_DAYS } from '../../values/law';
import { type Education, lastEducation } from '../last-education';
import type { School } from '../shares/school';
import type { Deficit } from '../tables/deficits';
import type { TrainingRequest } from '../tables/requests';
import type { Teacher } from '../tables/teachers';

export interface CourseNeed {
  readonly teacher: Teacher;
  /** null: never had any. */
  readonly education: Education | null;
  /** From R to the end of its three years; below zero when they are over, null without education. */
  readonly daysLeft: number | null;
  /** Deficits that are open on R. */
  readonly deficits: readonly Deficit[];
  /** Requests that nobody has dealt with. */
  readonly requests: readonly TrainingRequest[];
  /** Requests in the plan whose quarter is not over on R. */
  readonly planned: readonly TrainingRequest[];
}

/** Found on or before the day and not overcome by it. */
export function isOpenOn({ status, date, overcome }: Deficit, day: Day): boolean {
  if (status === 'не выявлен' || date > day) return false;
  return status !== 'преодолён' || (overcome !== null && overcome > day);
}

/** «Оценивание»; the competence where the deficit has no name. */
export function deficitText({ deficit, competence }: Deficit): string {
  return deficit ?? (competence === null ? 'не назван' : `${competence} компетенция`);
}

/** «ФГОС, 2 квартал 2026». */
export function requestText({ direction, quarter, year }: TrainingRequest): string {
  return `${direction}, ${quarter} квартал ${year}`;
}

const isDue = (daysLeft: number | null): boolean =>
  daysLeft === null || daysLeft <= EXPIRY_NOTICE_DAYS;

const isNeed = ({ daysLeft, deficits, requests }: CourseNeed): boolean =>
  isDue(daysLeft) || deficits.length > 0 || requests.length > 0;

/** Nobody knows how long those without education have waited: they stand first. */
function byUrgency(left: CourseNeed, right: CourseNeed): number {
  const [a, b] = [left.daysLeft ?? -Infinity, right.daysLeft ?? -Infinity];
  return compare(a, b) || compare(left.teacher.code, right.teacher.code);
}

/** People of base N without recent education on R + 180 days, with open deficits or open requests. */
export function courseNeeds({ book, base, rowsOf }: School): CourseNeed[] {
  const { referenceDay } = book.settings;
  const requestsOf = groupBy(book.requests, ({ teacher }) => teacher);
  return base
    .map((teacher): CourseNeed => {
      const education = lastEducation(rowsOf.courses(teacher), referenceDay);
      const requests = requestsOf.get(teacher.code) ?? [];
      return {
        teacher,
        education,
        daysLeft: education === null ? null : education.through - referenceDay,
        deficits: rowsOf.deficits(teacher).filter((deficit) => isOpenOn(deficit, referenceDay)),
        requests: requests.filter(({ status }) => status === 'новый'),
        planned: requests.filter(
          ({ status, year, quarter }) =>
            status === 'в плане' && quarterEnd(year, quarter) >= referenceDay,
        ),
      };
    })
    .filter(isNeed)
    .sort(byUrgency);
}
