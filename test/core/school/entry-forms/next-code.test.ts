/** The next code follows the sheet's own manner (rule Я-53). */
import { nextCode } from '../../../../src/core/school/entry-forms/next-code';

it.each<[string, readonly string[], string | null]>([
  ['the number after the largest', ['К-101', 'К-103', 'К-102'], 'К-104'],
  ['as many digits', ['К-099'], 'К-100'],
  ['zeros stay', ['К-007'], 'К-008'],
  ['of the manner that was used last', ['К-900', 'ПК-2026-014'], 'ПК-2026-015'],
  ['what stands behind the number stays', ['12/ПК'], '13/ПК'],
  ['codes without a number are passed over', ['К-5', 'первый'], 'К-6'],
  ['longer than a number can be exact', ['90071992547409931'], '90071992547409932'],
  ['none to follow', ['первый'], null],
  ['an empty sheet', [], null],
])('%s', (_, codes, next) => {
  expect(nextCode(codes)).toBe(next);
});
