/** «Аттестация»: what came to the categories on «Педагоги», what is pending, what was refused. */
import { ATTESTATIONS } from '../../core/school/tables/attestations';
import type { Cell } from '../../core/values/cell';
import { addDays } from '../../core/values/day';
import type { Life } from '../activities/life';
import { dayAt, daysAgo, workdayBefore } from '../days';
import { Dice } from '../dice';
import { dayCell, rowOf, ticked } from '../rows';
import { baseOf, type Facts, isIncluded } from './facts';

/** The school has kept the register since then. */
const REGISTER_FROM = dayAt(2024, 9, 2);

/** The category that the person has was granted while the register was kept. */
function grantedRow(life: Life, dice: Dice): Cell[][] {
  const { code, granted, career, area } = life.person;
  if (granted === null || granted < REGISTER_FROM) return [];
  const usedMaterials = career.qualification === 'высшая' && isIncluded(life) && dice.chance(0.7);
  const row = rowOf(ATTESTATIONS, {
    teacher: code,
    claimed: career.qualification,
    applied: dayCell(workdayBefore(addDays(granted, -dice.int(45, 75)))),
    decided: dayCell(granted),
    decision: 'присвоена',
    usedMaterials: ticked(usedMaterials),
    materials: usedMaterials ? `Портфолио: ${dice.pick(area.themes)}` : null,
  });
  return [row];
}

/** A claim to a higher category, not decided yet or refused. */
function claimRow({ person }: Life, dice: Dice): Cell[][] {
  const claimed = { СЗД: 'первая', первая: 'высшая' }[person.career.qualification as string];
  if (claimed === undefined || !dice.chance(0.25)) return [];
  const isRefused = dice.chance(0.3);
  const row = rowOf(ATTESTATIONS, {
    teacher: person.code,
    claimed,
    applied: dayCell(workdayBefore(daysAgo(isRefused ? dice.int(120, 180) : dice.int(10, 50)))),
    decided: isRefused ? dayCell(workdayBefore(daysAgo(dice.int(60, 90)))) : null,
    decision: isRefused ? 'отказ' : 'на рассмотрении',
  });
  return [row];
}

export function attestationRows(facts: Facts): Cell[][] {
  const dice = new Dice(facts.seed, 'attestations');
  return baseOf(facts).flatMap((life) => {
    const granted = grantedRow(life, dice);
    return granted.length > 0 ? granted : claimRow(life, dice);
  });
}
