/** The colours of a drawing's tones, as both renderers have them: told apart on a black printer too. */
import type { Tone } from './drawing';

/** RRGGBB. From dark to light: first, second, third; what lies behind is lighter still. */
export const COLOURS: Readonly<Record<Tone, string>> = {
  ink: '000000',
  first: '1F4E79',
  second: '5B9BD5',
  third: 'BDD7EE',
  goal: 'C00000',
  grid: 'BFBFBF',
  pale: 'F2F2F2',
};
