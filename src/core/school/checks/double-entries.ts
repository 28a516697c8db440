/** Checks of facts that stand on «Мероприятия» twice (М-10, М-12; rule Р-15). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import { fold } from '../../values/text';
import type { Settings } from '../school-settings';
import { ACTIVITIES, type Activity } from '../tables/activities';
import { isOfRating } from './activities';
import { ofBusyDays } from './busy-days';

const ONCE = 'Решение: факт записывается один раз';

export const DOUBLE_ENTRY: Check<{ readonly firstRow: number }> = {
  id: 'М-10',
  severity: 'warning',
  costs: 'баллы учтены дважды',
  clause: ONCE,
  example: 'один диплом по критериям 1.1 и 1.2',
  message: ({ firstRow }) =>
    `Возможный двойной учёт: тот же педагог, дата и тема в строке ${firstRow} по другому критерию`,
  remedy: 'Оставьте факт по одному критерию; пока учтены оба.',
};

export const ALIKE: Check<{ readonly firstRow: number }> = {
  id: 'М-12',
  severity: 'warning',
  costs: 'учтены обе записи',
  clause: ONCE,
  example: 'одна запись вставлена дважды: те же педагог, дата, вид, тема и критерий',
  message: ({ firstRow }) =>
    `Педагог, дата, вид, тема и критерий те же, что в строке ${firstRow}: учтены обе`,
  remedy: 'Удалите повтор. Если это разные факты, назовите их в «Теме» или укажите «Кол-во».',
};

/** Remembers the row that was the first with its key, and gives it to every later one. */
class Firsts {
  readonly #rows = new Map<string, Activity>();

  /** The first activity with the key; undefined when this one is. */
  before(activity: Activity, key: string): Activity | undefined {
    const first = this.#rows.get(key);
    if (first === undefined) this.#rows.set(key, activity);
    return first;
  }
}

/** What tells facts of one person, day, kind and criterion apart: the topic, else level and result. */
function distinctionOf({ level, result }: Activity, topic: string | null): string {
  return topic === null ? `${level} ${result}` : `«${topic}»`;
}

/**
 * Reports one fact entered under two criteria (М-10: same person, date and topic), and rows alike
 * (М-12: kind and criterion too). What is rejected or lies ahead counts nowhere yet.
 */
export function checkDoubleEntries(
  activities: readonly Activity[],
  base: ReadonlySet<string>,
  settings: Settings,
  findings: Findings,
): void {
  const { sheet, columns } = ACTIVITIES;
  const { referenceDay } = settings;
  const [facts, rows] = [new Firsts(), new Firsts()];
  const busy = ofBusyDays(activities, ({ date }) => date);
  for (const activity of activities) {
    if (!busy.has(activity)) continue;
    const { row, teacher, date, kind, criterion, review } = activity;
    if (review === 'отклонено' || date > referenceDay || !findings.isGood(sheet, row)) continue;
    const topic = activity.topic === null ? null : fold(activity.topic);
    const day = `${teacher}\n${date}`;
    const distinction = distinctionOf(activity, topic);
    const alike = rows.before(activity, `${day}\n${kind}\n${criterion ?? ''}\n${distinction}`);
    if (alike) {
      const place = { sheet, row, column: columns.topic.header };
      const counts = base.has(teacher) && date >= settings.periodStart;
      findings.report(ALIKE, place, { firstRow: alike.row }, counts);
    }
    if (topic === null || criterion === null) continue;
    const first = facts.before(activity, `${day}\n${topic}`);
    if (first === undefined || first.criterion === criterion) continue;
    const place = { sheet, row, column: columns.criterion.header };
    const counts = isOfRating(activity, base, settings);
    findings.report(DOUBLE_ENTRY, place, { firstRow: first.row }, counts);
  }
}
