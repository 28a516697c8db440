/** «Банк опыта»: what of the activities is worth keeping for others. */
import { EXPERIENCE_BANK } from '../../core/school/tables/experience-bank';
import type { Cell } from '../../core/values/cell';
import { partsOf } from '../../core/values/day';
import type { ActivityKind } from '../../core/vocabulary/activities';
import { Dice } from '../dice';
import { dayCell, rowOf } from '../rows';
import type { Facts } from './facts';

const KEPT: readonly ActivityKind[] = ['обобщение опыта', 'публикация', 'мастер-класс'];

export function experienceRows({ seed, activities }: Facts): Cell[][] {
  const dice = new Dice(seed, 'experience bank');
  const kept = activities.filter(({ entry, row }) => {
    return KEPT.includes(entry.kind) && row.review !== 'отклонено';
  });
  return kept.flatMap(({ person, entry, day, topic }, index) => {
    if (entry.kind === 'мастер-класс' && dice.chance(0.6)) return [];
    const isPrinted = entry.kind === 'публикация';
    const row = rowOf(EXPERIENCE_BANK, {
      teacher: person.code,
      topic,
      form: isPrinted
        ? 'статья'
        : entry.kind === 'мастер-класс'
          ? 'мастер-класс'
          : 'описание опыта',
      level: entry.level,
      date: dayCell(day),
      link: dice.chance(0.6) ? `https://metod.example/opyt/${index + 1}` : null,
      digestYear: isPrinted ? partsOf(day).year : null,
    });
    return [row];
  });
}
