/** «Показатели вручную»: what this school counts for itself. */
import { HAND_INDICATORS } from '../../core/school/tables/hand-indicators';
import type { Cell } from '../../core/values/cell';
import { Dice } from '../dice';
import type { DemoSettings } from '../options';
import { rowOf } from '../rows';

/** What is counted, and of how many; a larger school has more of everything. */
const COUNTED: readonly (readonly [title: string, perPerson: number])[] = [
  ['Кабинеты, в которых есть цифровое оборудование', 0.8],
  ['Родители, довольные качеством образования (по анкете)', 7],
  ['Классы, в которых прошли взаимные посещения уроков', 0.6],
];

export function handIndicatorRows({ seed, people }: DemoSettings): Cell[][] {
  const dice = new Dice(seed, 'hand indicators');
  return COUNTED.map(([title, perPerson], index) => {
    const denominator = Math.max(2, Math.round(people * perPerson));
    return rowOf(HAND_INDICATORS, {
      code: `Ш${index + 1}`,
      title,
      numerator: dice.int(Math.ceil(denominator / 2), denominator - 1),
      denominator,
    });
  });
}
