/** What ends for a person, as it is told before and after (rules У-02, П-11). */
import { type Day, formatDay } from '../values/day';
import { EXPIRY_NOTICE_DAYS } from '../values/law';
import { type DatedCategory, validThrough } from './category-in-force';
import { type Education, threeYearsText } from './last-education';

/** «закончится 15.05.2026», «закончилось 14.04.2026», «заканчивается сегодня». */
export function endingText(day: Day, today: Day): string {
  if (day === today) return 'заканчивается сегодня';
  return `${day < today ? 'закончилось' : 'закончится'} ${formatDay(day)}`;
}

/** «Три года после последнего ДПО истекают 15.05.2026»; null while that is far away. */
export function educationEnding({ through }: Education, today: Day): string | null {
  const daysLeft = through - today;
  if (daysLeft > EXPIRY_NOTICE_DAYS) return null;
  const day = daysLeft === 0 ? '' : ` ${formatDay(through)}`;
  return `${threeYearsText(daysLeft)}${day}`;
}

/** «Действие категории «первая» закончится 15.05.2026»; null while that is far away, or never comes. */
export function categoryEnding(category: DatedCategory, today: Day): string | null {
  const end = validThrough(category);
  if (end === null || end - today > EXPIRY_NOTICE_DAYS) return null;
  const { qualification } = category;
  const what = qualification === 'СЗД' ? qualification : `категории «${qualification}»`;
  return `Действие ${what} ${endingText(end, today)}`;
}
