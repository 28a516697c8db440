/** «Сдали 32 из 34. Не сдали: …»: what every municipal report says above its header (С-07). */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import { resultsOf, sheetOf, summaryOf } from '../municipal-kit';

const codeOf = (index: number): string => String(index + 1).padStart(2, '0');

/** The line where `missing` of so many schools have not delivered; the first ones have. */
function lineWith(schools: number, missing: number): string {
  const codes = Array.from({ length: schools }, (_, index) => codeOf(index));
  const store = codes.slice(0, schools - missing).map((code) => summaryOf(code, { К4: [1, 9] }));
  const results = resultsOf({ schools: codes.map((code) => [code]), store });
  const report = computedSheets(results).find(({ name }) => name === 'Свод показателей');
  return report?.titles[1] ?? '';
}

const TWELVE =
  'Школа 02, Школа 03, Школа 04, Школа 05, Школа 06, Школа 07, ' +
  'Школа 08, Школа 09, Школа 10, Школа 11, Школа 12, Школа 13';

it.each([
  [3, 0, 'Сдали 3 из 3'],
  [3, 1, 'Сдали 2 из 3. Не сдали: Школа 03'],
  [13, 12, `Сдали 1 из 13. Не сдали: ${TWELVE}`],
  [14, 13, `Сдали 1 из 14. Не сдали: ${TWELVE} и ещё 1`],
  [16, 15, `Сдали 1 из 16. Не сдали: ${TWELVE} и ещё 3`],
])('of %i schools %i are missing: twelve are named, the rest counted', (schools, missing, line) => {
  expect(lineWith(schools, missing)).toBe(line);
});

it.each([
  // Names of 100 letters: four are 400, the fifth would be more.
  [100, 4, 2],
  [101, 3, 3],
  // One is named, however long.
  [401, 1, 5],
])('of names of %i letters %i fit into 400, the rest are counted', (letters, named, rest) => {
  const names = Array.from({ length: 6 }, (_, at) => `Школа ${at} `.padEnd(letters, 'а'));
  const schools = names.map((name, at) => [codeOf(at), false, { name }] as const);
  const report = sheetOf(resultsOf({ schools }), 'Свод показателей');
  expect(report.titles[1]).toBe(
    `Сдали 0 из 6. Не сдали: ${names.slice(0, named).join(', ')} и ещё ${rest}`,
  );
});
