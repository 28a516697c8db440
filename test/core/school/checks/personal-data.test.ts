import { Findings } from '../../../../src/core/schema/findings';
import {
  checkPersonalData,
  isSnils,
  personalDataIn,
} from '../../../../src/core/schema/personal-data';
import { ACTIVITIES } from '../../../../src/core/school/tables/activities';
import { textsTried } from '../../../work';
import { issuesOf, schoolWith } from '../school-kit';

describe('the check number of a СНИЛС', () => {
  test.each([
    ['11223344595', true], // Σ 95
    ['11223344596', false],
    ['34293244776', true], // Σ 177 → 76
    ['08765430300', true], // Σ 202 → 0
    ['08765430200', true], // Σ 201 → 100 → 00
    ['00100199900', false], // Σ 65
    ['00100199800', false], // carries none
    ['1122334459', false],
  ])('%s: %s', (digits, valid) => {
    expect(isSnils(digits)).toBe(valid);
  });
});

test.each([
  ['СНИЛС 112-233-445 95', 'СНИЛС'],
  ['11223344595', 'СНИЛС'],
  ['звонить +7 918 123-45-67', 'телефон'],
  ['8 (861) 671-23-45', 'телефон'],
  ['пишите: ivanova@school5.ru', 'e-mail'],
  [`${'a'.repeat(200)}@school5.ru`, 'e-mail'],
  ['(ivanova@a.b.school5.ru)', 'e-mail'],
  ['@school5.ru', null],
  ['кл@сс', null],
  ['паспорт 03 05 123456', 'паспорт'],
  ['112-233-445 96', null],
  ['призёр, 7 кл.', null],
  ['приказ от 15.04.2026 № 51-0', null],
  ['2 место из 120, 15.03.2025', null],
])('«%s» looks like %s', (text, what) => {
  expect(personalDataIn(text)).toBe(what);
});

describe('Ф-10', () => {
  test('free text with a phone is a warning that does not repeat it; the row counts', () => {
    const results = schoolWith({
      Педагоги: [{}],
      Мероприятия: [
        { 'Код педагога': 'П-1', Критерий: '2.8', Комментарий: 'тел. +7 918 123-45-67' },
      ],
    });
    expect(issuesOf(results)).toEqual(['Ф-10 Мероприятия:2']);
    expect(results.issues[0]?.severity).toBe('warning');
    expect(JSON.stringify(results.issues)).not.toContain('918');
  });

  test('a near miss: the requisites of a document', () => {
    const results = schoolWith({
      Педагоги: [{}],
      Курсы: [{ 'Код педагога': 'П-1', 'Номер документа': '231200112233' }],
    });
    expect(issuesOf(results)).toEqual([]);
  });
});

describe('numbers up to 001-001-998 carry no check number, whatever stands in its place', () => {
  test.each([
    ['00100199864', false], // Σ 64: it would fit
    ['00100199965', true], // Σ 65
    ['00000000101', false], // Σ 1
    ['00100200015', true], // Σ 15
  ])('%s: %s', (digits, valid) => {
    expect(isSnils(digits)).toBe(valid);
  });
});

test('what many rows say is looked through once, and told of each', () => {
  const comment = 'тел. +7 918 123-45-67';
  const findings = new Findings();
  const records = Array.from({ length: 500 }, (_, index) => ({ row: index + 2, comment }));
  const tried = textsTried(() => checkPersonalData([{ table: ACTIVITIES, records }], findings));
  expect(findings.issues).toHaveLength(500);
  expect(tried.filter((text) => text === comment).length).toBeLessThan(10);
});
