/** The reminder to those who have not handed in; it goes where everybody reads it. */
import { type Day, formatDay, formatSpan } from '../../../src/core/values/day';

export interface Reminder {
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** null: the text names no day. */
  readonly deadline: Day | null;
  readonly people: readonly { readonly code: string; readonly name: string | null }[];
  /** Codes alone, unless the person wants names: a staff chat is read by everybody. */
  readonly withNames: boolean;
}

/** The text, of several lines. */
export function reminderText(reminder: Reminder): string {
  const { periodStart, periodEnd, deadline, people, withNames } = reminder;
  const by = deadline === null ? '' : ` до ${formatDay(deadline)}`;
  const called = people.map(({ code, name }) => (withNames ? (name ?? code) : code));
  return [
    `Коллеги, пришлите${by} лист самооценки за период ${formatSpan(periodStart, periodEnd)}.`,
    'Заполните свой файл «Лист самооценки» и отправьте его методисту. Если файла нет, попросите его ещё раз.',
    `Пока не сдали: ${called.join(', ')}.`,
  ].join('\n');
}
