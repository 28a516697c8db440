/** A deadline in words, without saying of whom. */
import { threeYearsText } from '../../src/core/school/last-education';
import type { Answer } from './school-view';

export type Deadline = Answer<'deadlines'>['deadlines'][number];

/** What ends on the day, so many days from now, without saying of whom. */
export function deadlineText(
  { kind, about }: Pick<Deadline, 'kind' | 'about'>,
  daysLeft: number,
): string {
  const isToday = daysLeft === 0;
  switch (kind) {
    case 'window':
      return isToday
        ? `Период заканчивается сегодня, курс ${about}`
        : `Окончание посткурсового периода, курс ${about}`;
    case 'checkpoint':
      return `Срок мониторинга${isToday ? ' — сегодня' : ''}, курс ${about}`;
    case 'missed':
      return `Мониторинг не проведён, курс ${about}`;
    case 'education':
      return `${threeYearsText(daysLeft)}, курс ${about}`;
    case 'category':
      return about === 'СЗД'
        ? `Срок СЗД ${daysLeft < 0 ? 'истёк' : `истекает${isToday ? ' сегодня' : ''}`}`
        : `${daysLeft < 0 ? 'Истекла' : isToday ? 'Сегодня истекает' : 'Истекает'} категория «${about}»`;
  }
}
