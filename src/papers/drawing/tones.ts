/**
 * The colours of a drawing's tones, as both renderers have them. They differ in darkness, for a black printer;
 * texts may stand on all but the darkest, `third`.
 */
import type { Tone } from './drawing';

/** RRGGBB. */
export const COLOURS: Readonly<Record<Tone, string>> = {
  ink: '000000',
  first: '6FA8DC',
  second: 'BDD7EE',
  third: '1F3864',
  goal: 'C00000',
  grid: 'BFBFBF',
  pale: 'F2F2F2',
};
