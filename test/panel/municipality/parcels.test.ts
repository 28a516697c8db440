/** What a page hands over of files: a summary that is too large is refused alone. */
import { deliveriesIn } from '../../../src/core/municipality/import/read-deliveries';
import { parcelsArgument } from '../../../src/panel/municipality/parcels-argument';
import { cellsWith, summaryOf } from '../../core/municipality/municipal-kit';

const GOOD = { source: '01.xlsx', cells: cellsWith([summaryOf('01', { К4: [3, 5] })]) };

/** As it comes out: a school’s file tells of no schools below it. */
const TAKEN = { ...GOOD, schools: [] };

const rowsTo = (count: number) => ({ rows: Array.from({ length: count }, () => ['01', 1]) });

it('25,000 rows are refused alone and named, the others are taken', () => {
  const parcels = parcelsArgument([GOOD, { source: 'много.xlsx', cells: rowsTo(25_000) }]);
  expect(parcels[0]).toEqual(TAKEN);
  expect(parcels[1]).toMatchObject({ source: 'много.xlsx', cells: null });
  const [refused] = parcels.slice(1).flatMap((parcel) => deliveriesIn(parcel));
  expect(refused).toMatchObject({
    source: 'много.xlsx',
    refusal: expect.stringMatching(/больше 20\s000/),
  });
});

it('С-73: that «Данные» was too long to look at is handed over too', () => {
  const parcel = { ...GOOD, schools: 'tooLong' };
  expect(parcelsArgument([parcel])).toEqual([parcel]);
  expect(() => parcelsArgument([{ ...GOOD, schools: 'short' }])).toThrow('не сводки');
});

it('20,000 rows are taken', () => {
  const [parcel] = parcelsArgument([{ source: '01.xlsx', cells: rowsTo(20_000) }]);
  expect(parcel?.cells?.rows).toHaveLength(20_000);
});

it('texts that no call can carry are refused alone', () => {
  const long = { rows: [['x'.repeat(8_000_001)]] };
  const parcels = parcelsArgument([{ source: 'длинный.xlsx', cells: long }, GOOD]);
  expect(parcels[0]?.fault).toContain('слишком много текста');
  expect(parcels[1]).toEqual(TAKEN);
});

it.each([
  ['nothing', undefined],
  ['a name alone', [{ source: '01.xlsx' }]],
  ['a name of 1,001 letters', [{ source: 'x'.repeat(1_001), cells: null }]],
  ['a number that is none', [{ source: '01.xlsx', cells: { rows: [[Number.NaN]] } }]],
  ['a day with more in it', [{ source: '01.xlsx', cells: { rows: [[{ day: 1, more: 2 }]] } }]],
])('%s is no list of parcels', (_, argument) => {
  expect(() => parcelsArgument(argument)).toThrow('Панель передала не сводки.');
});
