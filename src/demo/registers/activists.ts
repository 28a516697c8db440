/** «Методический актив»: tutors, mentors and experts of the district and the region. */
import { ACTIVISTS } from '../../core/school/tables/activists';
import type { Cell } from '../../core/values/cell';
import { schoolDayIn } from '../days';
import { Dice } from '../dice';
import { dayCell, rowOf, ticked } from '../rows';
import { baseOf, type Facts, isIncluded, THIS_YEAR } from './facts';

export function activistRows(facts: Facts): Cell[][] {
  const dice = new Dice(facts.seed, 'activists');
  const experienced = baseOf(facts).filter(
    ({ person }) => person.career.qualification === 'высшая',
  );
  return experienced.flatMap((life) => {
    const included = schoolDayIn(THIS_YEAR, dice);
    if (included === null || !dice.chance(0.5)) return [];
    const isRegional = dice.chance(0.5);
    const row = rowOf(ACTIVISTS, {
      teacher: life.person.code,
      role: dice.pick(['тьютор', 'наставник', 'эксперт']),
      level: isRegional ? 'региональный' : 'муниципальный',
      included: dayCell(included),
      byMaterials: ticked(isIncluded(life) && dice.chance(0.8)),
    });
    return [row];
  });
}
