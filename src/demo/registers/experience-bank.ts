/** «Банк опыта»: experience that is worth keeping for others, and typed nowhere else. */
import { EXPERIENCE_BANK } from '../../core/school/tables/experience-bank';
import type { Cell } from '../../core/values/cell';
import { partsOf } from '../../core/values/day';
import type { DrawnActivity } from '../activities/entry';
import { Dice } from '../dice';
import { dayCell, rowOf } from '../rows';

export function experienceRows(experience: readonly DrawnActivity[], seed: number): Cell[][] {
  const dice = new Dice(seed, 'experience bank');
  return experience.map(({ person, entry, day, topic }, index) =>
    rowOf(EXPERIENCE_BANK, {
      teacher: person.code,
      topic,
      form: entry.bankForm ?? null,
      level: entry.level,
      date: dayCell(day),
      link: dice.chance(0.6) ? `https://metod.example/opyt/${index + 1}` : null,
      digestYear: dice.chance(0.3) ? partsOf(day).year : null,
    }),
  );
}
