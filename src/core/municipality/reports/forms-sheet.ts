/** «Мероприятия по формам»: contests, seminars …, and the kinds of information support (rule Э-06). */
import { column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { compare, groupBy } from '../../values/arrange';
import { fold } from '../../values/text';
import type { MunicipalBook } from '../municipal-book';
import { type PlannedEvent, planOf } from '../registers/plan-events';
import type { RollUp } from '../roll-up';
import { EVENT_FORMS } from '../tables/event-forms';
import {
  participantColumns,
  planLine,
  stateColumns,
  structureColumn,
  type WithEvents,
} from './event-columns';
import { titlesOf } from './title';

export const FORMS_SHEET = 'Мероприятия по формам';

const SUPPORT = 'Информационно-методическая поддержка';

interface FormRow extends WithEvents {
  readonly name: string;
}

const formOf = ({ event }: PlannedEvent): string => fold(event.form ?? '');

const row = (name: string, events: readonly PlannedEvent[], isTotal = false): FormRow => ({
  name,
  events,
  isTotal,
});

/** A row a form, information support with its sum, what has no form, and all of them together. */
function rowsOf(events: readonly PlannedEvent[]): FormRow[] {
  const { ordinary, information } = EVENT_FORMS;
  const byForm = groupBy(events, formOf);
  const of = (form: string): FormRow => row(form, byForm.get(fold(form)) ?? []);
  const listed = new Set(['', ...ordinary, ...information].map(fold));
  // Forms that people typed, each as it first stands in the plan.
  const own = [...byForm]
    .filter(([form]) => !listed.has(form))
    .sort(([a], [b]) => compare(a, b))
    .map(([form, its]) => row(its[0]?.event.form ?? form, its));
  const support = information.map(of);
  return [
    ...ordinary.map(of),
    ...own,
    ...support,
    row(
      SUPPORT,
      support.flatMap((form) => form.events),
      true,
    ),
    { ...of(''), name: 'Без формы' },
    row('Итого', events, true),
  ];
}

/** The events of the period by form; each counts once in «Итого». */
export function formsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { settings } = book;
  const { events, outside } = planOf(book.events, settings);
  return computedSheet<FormRow>({
    name: FORMS_SHEET,
    titles: [
      ...titlesOf('Мероприятия по формам', book, rollUp),
      `${planLine(events, outside, settings)}. Строка «${SUPPORT}» в «Итого» второй раз не входит`,
    ],
    frozenColumns: 1,
    columns: [
      column<FormRow>('Форма', 'text', 320, ({ name }) => name, { wrap: true }),
      ...stateColumns<FormRow>(),
      ...participantColumns<FormRow>(),
      structureColumn(),
    ],
    rows: rowsOf(events),
    isTotal: ({ isTotal }) => isTotal,
  });
}
