/** Cells of any kind: what people paste by mistake, what other programs leave, and what nobody means well by. */
import type { Cell } from '../../src/core/values/cell';
import type { Day } from '../../src/core/values/day';
import type { Dice } from '../../src/demo/dice';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u00a0\u200b',
  '=1+1',
  '=HYPERLINK("http://x")',
  '+7 (900) 000-00-00',
  '-',
  '@',
  "'",
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u0001',
  '\ud800',
  '\udfff\ud800',
  '\u202eгаллот',
  'И\u0301',
  '👩‍👩‍👧',
  '٣٤',
  '１２',
  '½',
  '1e309',
  '-0',
  'NaN',
  'Infinity',
  '0x10',
  '1,5',
  '1 000',
  '108 ак. ч',
  '15.03.25',
  '31.02.2025',
  '00.00.0000',
  '99.99.9999',
  '15.03.2025 0:00:00',
  '2025-03-15T00:00:00Z',
  '#REF!',
  '#Н/Д',
  'true',
  'да;нет,да\nда',
  'К20/К4',
  '%s%n$1\\1',
  '(((((',
  '[.*+?^$|',
  'ё'.repeat(40),
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  1e-320,
  1e21,
  -1e21,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER + 2,
  2_958_465,
  2_958_466,
  45_000.5,
];

const DAYS: readonly number[] = [0, 1, 59, 60, 61, 2_958_465, -1, 3_000_000, 45_000, 46_127];

const LONGEST = 40_000;

function randomText(dice: Dice): string {
  const length = dice.chance(0.03) ? dice.int(5_000, LONGEST) : dice.int(1, 30);
  const one = String.fromCodePoint(dice.chance(0.5) ? dice.int(32, 1_200) : dice.int(0, 0x10_ffff));
  return dice.chance(0.2)
    ? one.repeat(length)
    : Array.from({ length: Math.min(length, 200) }, () =>
        String.fromCodePoint(dice.int(1, 0xffff)),
      ).join('');
}

/** Any cell that a host may read. */
export function hostileCell(dice: Dice): Cell {
  const kind = dice.int(0, 9);
  if (kind < 4) return dice.pick(TEXTS);
  if (kind < 5) return randomText(dice);
  if (kind < 7) return dice.pick(NUMBERS);
  if (kind < 8) return { day: dice.pick(DAYS) as Day };
  if (kind < 9) return dice.pick<Cell>([true, false, null]);
  return { error: dice.pick(['#REF!', '#ДЕЛ/0!', '', 'не ошибка']) };
}
