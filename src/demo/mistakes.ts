/** Typical slips of the people who fill the workbook, for «Проверка» to find, one of each sort. */
import type { Cell } from '../core/values/cell';
import { Dice } from './dice';
import { baseOf, currentPeriodOf, type Facts } from './registers/facts';
import { SLIPS_IN_ACTIVITIES } from './slips/in-activities';
import { SLIPS_IN_CELLS } from './slips/in-cells';
import { SLIPS_IN_REGISTERS } from './slips/in-registers';
import type { Scene } from './slips/slip';

const SLIPS = [...SLIPS_IN_CELLS, ...SLIPS_IN_REGISTERS, ...SLIPS_IN_ACTIVITIES];

/** The rows of every sheet with the slips among the latest of them. */
export function withMistakes(rows: Scene['rows'], facts: Facts): Scene['rows'] {
  const dice = new Dice(facts.seed, 'mistakes');
  const hosts = baseOf(facts).flatMap((life) => {
    const period = currentPeriodOf(life);
    return period && period.to - period.from > 40 ? [{ person: life.person, period }] : [];
  });
  if (hosts.length === 0) return rows;
  const slips = SLIPS.flatMap((slip) => slip({ facts, hosts, rows, dice }) ?? []);
  const faulty = new Map<string, readonly (readonly Cell[])[]>(rows);
  slips.forEach(({ sheet, cells }, index) => {
    const right = faulty.get(sheet) ?? [];
    const at = Math.floor(right.length * (0.5 + (index + 1) / (2 * slips.length + 2)));
    faulty.set(sheet, [...right.slice(0, at), cells, ...right.slice(at)]);
  });
  return faulty;
}
