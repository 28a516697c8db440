/** С-04: texts that run into one another do not pass for the same delivery. */
import { checksumOf } from '../../../src/core/summary/summary';
import { isoDay } from '../../../src/core/values/day';
import { summaryOf } from '../municipality/municipal-kit';

type Texts = readonly [schoolCode: string, schoolName: string, code: string, title: string];

const checksum = ([schoolCode, schoolName, code, title]: Texts): string => {
  const { head } = summaryOf(schoolCode, {}, { schoolName });
  return checksumOf(head, [{ code, title, kind: 'количество', numerator: 1, denominator: null }]);
};

test.each<[string, Texts, Texts]>([
  ['code and name of a school', ['0', '1 школа', 'Ч01', 'люди'], ['01', ' школа', 'Ч01', 'люди']],
  ['code and title of a measure', ['01', 'школа', 'Ч0', '1люди'], ['01', 'школа', 'Ч01', 'люди']],
])('%s keep their bounds', (_what, one, other) => {
  expect(checksum(one)).not.toBe(checksum(other));
});

test('numerator and denominator keep their bounds', () => {
  const { head } = summaryOf('01', {});
  const of = (numerator: number, denominator: number): string =>
    checksumOf(head, [{ code: 'К1', title: 'доля', kind: 'доля', numerator, denominator }]);
  expect(of(1, 23)).not.toBe(of(12, 3));
});

test('two measures keep their bounds', () => {
  const { head } = summaryOf('01', {});
  const line = (code: string, title: string, numerator: number) =>
    ({ code, title, kind: 'количество', numerator, denominator: null }) as const;
  const apart = checksumOf(head, [line('Ч01', 'а', 1), line('Ч02', 'б', 2)]);
  expect(apart).not.toBe(checksumOf(head, [line('Ч01', 'б', 1), line('Ч02', 'а', 2)]));
});

describe('С-17, С-18: number and rules', () => {
  const { head } = summaryOf('01', {});
  const of = (edition: number, rules: string | null, code = 'Ч01'): string =>
    checksumOf({ ...head, edition, rules }, [
      { code, title: 'люди', kind: 'количество', numerator: 1, denominator: null },
    ]);

  test('are sealed, and keep their bounds', () => {
    const all = [
      of(0, null),
      of(1, null),
      of(2, null),
      of(1, 'а'),
      of(1, 'б'),
      of(0, 'а'),
      of(11, ''),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(of(1, 'а', 'бЧ01')).not.toBe(of(1, 'аб', 'Ч01'));
  });

  test('a delivery that has neither is sealed without them, as by the first version', () => {
    const { version, schoolCode, schoolName, municipality } = head;
    const days = [head.periodStart, head.periodEnd, head.asOf].map(isoDay);
    const text = [
      [version, schoolCode, schoolName, municipality, ...days].join('\u001f'),
      ['Ч01', 'люди', 'количество', 1, ''].join('\u001f'),
    ].join('\u001e');
    // FNV-1a of 32 bits, as its authors have it.
    let hash = 0x811c9dc5n;
    for (const sign of text) {
      hash = ((hash ^ BigInt(sign.charCodeAt(0))) * 0x01000193n) & 0xffffffffn;
    }
    expect(of(0, null)).toBe(hash.toString(16).padStart(8, '0'));
  });
});
