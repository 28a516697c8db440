/** How large the grid is drawn; Ctrl and the wheel stay the browser's own zoom. */
import type { MenuEntry } from './menu-list';

const STEPS = [75, 90, 100, 125, 150] as const;

/** Entries for «Вид»; `chosen` hears a factor: 1 is 100 %. */
export function zoomEntries(factor: number, chosen: (factor: number) => void): MenuEntry[] {
  return STEPS.map((percent, index) => ({
    title: `Масштаб ${percent} %`,
    checked: Math.round(factor * 100) === percent,
    separated: index === 0,
    run: () => chosen(percent / 100),
  }));
}
