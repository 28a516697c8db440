/** С-04: texts that run into one another do not pass for the same delivery. */
import { checksumOf } from '../../../src/core/summary/summary';
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
