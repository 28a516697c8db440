/** What a person needs: programmes and routes, deficits, as they touch the period (rule Б-13). */
import { column, row, type TablePart, table } from '../../documents/document';
import type { Period } from '../../settings/period';
import { formatDay, formatSpan } from '../../values/day';
import type { SchoolResults } from '../compute-school';
import { isOpenOn } from '../education/course-needs';
import { DEFICITS, type Deficit } from '../tables/deficits';
import type { DevelopmentPlan } from '../tables/development-plans';
import type { Teacher } from '../tables/teachers';
import type { PeopleOnPaper } from './people-on-paper';

type Counted = Pick<Period, 'periodStart' | 'referenceDay'>;

/** Where nobody has typed anything into the sheet. */
export const NOT_SAID = 'не указано';

/** The person's programmes and routes that are under way on a day of [P0; R], by their beginning. */
export function plansOf({ book, school }: SchoolResults, teacher: Teacher): DevelopmentPlan[] {
  const { periodStart, referenceDay } = book.settings;
  return school.rowsOf
    .developmentPlans(teacher)
    .filter(
      ({ started, ended }) => started <= referenceDay && (ended === null || ended >= periodStart),
    )
    .sort((a, b) => a.started - b.started || a.row - b.row);
}

function touches(deficit: Deficit, { periodStart, referenceDay }: Counted): boolean {
  const { date, overcome } = deficit;
  if (date > referenceDay) return false;
  const isOvercomeInside = overcome !== null && overcome >= periodStart;
  return date >= periodStart || isOpenOn(deficit, referenceDay) || isOvercomeInside;
}

/** Deficits found in [P0; R], overcome in it, or open on R, by their day. */
export function deficitsOf({ book, school }: SchoolResults, teacher: Teacher): Deficit[] {
  return school.rowsOf
    .deficits(teacher)
    .filter((deficit) => touches(deficit, book.settings))
    .sort((a, b) => a.date - b.date || a.row - b.row);
}

/** «с 01.09.2025», «01.09.2025–30.06.2026». */
export function termText({ started, ended }: DevelopmentPlan): string {
  return ended === null ? `с ${formatDay(started)}` : formatSpan(started, ended);
}

/** «ИОМ, региональный». */
export function planTitle({ kind, level }: DevelopmentPlan): string {
  const title = kind ?? 'ИОП или ИОМ';
  return level === null ? title : `${title}, ${level}`;
}

/** Of each its goal, measures, term, revision and status. */
export function planTable(plans: readonly DevelopmentPlan[], { words }: PeopleOnPaper): TablePart {
  return table(
    [
      column('Вид, уровень', 14),
      column('Цель', 23),
      column('Мероприятия', 22),
      column('Срок', 14),
      column('Корректировка', 13),
      column('Статус', 14),
    ],
    plans.map((plan) =>
      row([
        planTitle(plan),
        plan.goal === null ? NOT_SAID : words(plan.goal),
        plan.measures === null ? NOT_SAID : words(plan.measures),
        termText(plan),
        plan.revised === null ? 'не было' : formatDay(plan.revised),
        plan.status ?? NOT_SAID,
      ]),
    ),
  );
}

function deficitText({ deficit, status }: Deficit, { words }: PeopleOnPaper): string {
  if (deficit !== null) return words(deficit);
  return status === 'не выявлен' ? 'дефицитов не выявлено' : NOT_SAID;
}

function stateText({ status, overcome }: Deficit): string {
  return overcome === null ? status : `${status} ${formatDay(overcome)}`;
}

/** Of each its day, competence, source and what has become of it. */
export function deficitTable(deficits: readonly Deficit[], people: PeopleOnPaper): TablePart {
  const { competence, source } = DEFICITS.columns;
  return table(
    [
      column('Дата', 12),
      column('Дефицит', 34),
      column(competence.header, 18),
      column(source.header, 18),
      column('Состояние', 18),
    ],
    deficits.map((one) =>
      row([
        formatDay(one.date),
        deficitText(one, people),
        one.competence ?? NOT_SAID,
        one.source,
        stateText(one),
      ]),
    ),
  );
}
