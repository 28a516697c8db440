import { headersOf, SHARE_LIST, SHEET_NAMES } from './contract';
import { issuesOf, type SchoolRows, schoolWith } from './school-kit';

test('a row of every sheet with the filling of the kit alone raises no issue', () => {
  const person = { 'Код педагога': 'П-1' };
  const ofPeople = SHEET_NAMES.filter(
    (sheet) => sheet !== 'Критерии' && sheet !== 'Архив рейтинга',
  ).map((sheet) => [sheet, [headersOf(sheet).includes('Код педагога') ? person : {}]]);
  const results = schoolWith({
    ...(Object.fromEntries(ofPeople) as SchoolRows),
    Педагоги: [{ ФИО: 'Ким А. А.' }, {}],
    Мероприятия: [{ ...person, Критерий: '2.8' }],
    Наставничество: [{ ...person, 'Код наставника': 'П-2' }],
  });
  expect(issuesOf(results)).toEqual([]);
});

test('a school of headers alone raises no issue and counts nobody', () => {
  const results = schoolWith({});
  expect(issuesOf(results)).toEqual([]);
  expect(results.shares.map(({ rule, denominator }) => [rule.code, denominator])).toEqual(
    SHARE_LIST.map((code) => [code, 0]),
  );
  expect(results.rating.lines).toEqual([]);
});
