/** What an import counts: a page that sends files in several calls adds it up. */
import { tallyOf, tallyText } from '../../../../src/core/municipality/import/tally';

it('counts every outcome', () => {
  const entries = (['отклонено', 'принято', 'отклонено', 'принято', 'принято'] as const).map(
    (outcome) => ({ outcome }),
  );
  expect(tallyOf(entries)).toEqual({ принято: 3, заменено: 0, 'не изменилось': 0, отклонено: 2 });
  expect(tallyOf([])).toEqual({ принято: 0, заменено: 0, 'не изменилось': 0, отклонено: 0 });
});

it.each([
  [
    { принято: 30, заменено: 1, 'не изменилось': 0, отклонено: 3 },
    'Принято: 30, заменено: 1, отклонено: 3',
  ],
  [{ принято: 0, заменено: 0, 'не изменилось': 2, отклонено: 0 }, 'Принято: 0, не изменилось: 2'],
])('tells what there was, the accepted in any case', (tally, text) => {
  expect(tallyText(tally)).toBe(text);
});
