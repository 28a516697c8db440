import type { SchoolResults } from '../../../../src/core/school/compute-school';
import { issuesOf, schoolWith } from '../school-kit';

const messageOf = ({ issues }: SchoolResults, id: string): string | undefined =>
  issues.find(({ code }) => code === id)?.message;

describe('Ф-07: codes that must stand once', () => {
  test('a second teacher of the same code is out, the first one stays', () => {
    const results = schoolWith({
      Педагоги: [
        { 'Код педагога': '0512-017' },
        { 'Код педагога': '0512-018' },
        { 'Код педагога': ' 0512-017 ' },
      ],
    });
    expect(issuesOf(results)).toEqual(['Ф-07 Педагоги:4']);
    expect(messageOf(results, 'Ф-07')).toBe('Повтор кода педагога: уже есть в строке 2');
    expect(results.book.teachers.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('courses and criteria too', () => {
    const results = schoolWith({
      Педагоги: [{}],
      Курсы: [
        { 'Код курса': 'К', 'Код педагога': 'П-1' },
        { 'Код курса': 'К', 'Код педагога': 'П-1' },
      ],
      Критерии: [
        { Код: '1.1', 'Без уровня': 1 },
        { Код: 1.1, 'Без уровня': 2 },
      ],
    });
    expect(issuesOf(results)).toEqual(['Ф-07 Курсы:3', 'Ф-07 Критерии:3']);
  });

  test('a near miss: registers may name a person many times', () => {
    const deficits = ['оценивание', 'цифровая среда'].map((deficit) => ({
      'Код педагога': 'П-1',
      Дефицит: deficit,
    }));
    expect(issuesOf(schoolWith({ Педагоги: [{ ФИО: 'Ким А. А.' }], Дефициты: deficits }))).toEqual(
      [],
    );
  });
});

describe('Ф-08: codes of mixed alphabets', () => {
  test('a code with a Cyrillic А and a Latin B is a warning; its row stays', () => {
    const results = schoolWith({ Педагоги: [{ 'Код педагога': 'АB-1' }] });
    expect(issuesOf(results)).toEqual(['Ф-08 Педагоги:2']);
    expect(results.rating.lines).toHaveLength(1);
  });

  test('a near miss: one alphabet with digits', () => {
    expect(issuesOf(schoolWith({ Педагоги: [{ 'Код педагога': 'АБ-1' }] }))).toEqual([]);
  });
});

describe('Ф-09: references', () => {
  test('a code that is nowhere takes its row out', () => {
    const results = schoolWith({ Педагоги: [{}], Курсы: [{ 'Код педагога': 'П-2' }] });
    expect(issuesOf(results)).toEqual(['Ф-09 Курсы:2']);
    expect(messageOf(results, 'Ф-09')).toBe('Код педагога не найден на листе «Педагоги»: П-2');
    expect(results.school.support.courses).toEqual([]);
  });

  test('a look-alike is hinted at: Latin A-1 for Cyrillic А-1', () => {
    const results = schoolWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Курсы: [{ 'Код педагога': 'A-1' }],
    });
    expect(messageOf(results, 'Ф-09')).toContain('похож на «А-1»');
  });

  test.each([
    ['zeros alone', '0512-017', '512-017', 'с другими нулями впереди'],
    ['zeros of a number alone', '0017', '17', 'с другими нулями впереди'],
    ['a Latin letter', 'А-1', 'A-1', 'вместо русской «А» латинская «A»'],
    ['a Russian letter', 'B-1', 'В-1', 'вместо латинской «B» русская «В»'],
    [
      'letters and zeros',
      '0А-1',
      'A-1',
      'с другими нулями впереди, вместо русской «А» латинская «A»',
    ],
    ['a small letter', 'П-1', 'п-1', 'вместо прописной «П» строчная «п»'],
    ['a dash', '0512-017', '0512–017', 'вместо дефиса «-» короткое тире «–»'],
    ['a minus', '0512-017', '0512−017', 'вместо дефиса «-» минус «−»'],
    [
      'a hyphen that does not break',
      '0512-017',
      '0512‑017',
      'вместо дефиса «-» неразрывный дефис «‑»',
    ],
    ['an underscore', 'П-1', 'П_1', 'вместо дефиса «-» подчёркивание «_»'],
    [
      'a hyphen where a dash is usual',
      '0512—017',
      '0512-017',
      'вместо длинного тире «—» дефис «-»',
    ],
    ['no hyphen', '0512-017', '0512017', 'без дефиса'],
    ['a hyphen too many', 'П1', 'П-1', 'с лишним дефисом'],
    ['neither hyphen nor zero', '0512-017', '512017', 'с другими нулями впереди, без дефиса'],
    ['letters for digits', '0512-031', 'О512-О31', 'вместо цифры «0» буква «О»'],
    ['another', '0512-031', '0512-0З1', 'вместо цифры «3» буква «З»'],
    ['both', 'П-10', 'П–1О', 'вместо дефиса «-» короткое тире «–», вместо цифры «0» буква «О»'],
  ])('what a look-alike differs in is said as it is: %s', (_what, known, typed, words) => {
    const results = schoolWith({
      Педагоги: [{ 'Код педагога': known }],
      Курсы: [{ 'Код педагога': typed }],
    });
    expect(messageOf(results, 'Ф-09')).toMatch(new RegExp(`похож на «${known}», но ${words}\\)$`));
  });

  test('a course of a look-alike code is one fault, told once (Ф-09 without М-02)', () => {
    const results = schoolWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Курсы: [{ 'Код педагога': 'А-1', 'Код курса': 'К-1' }],
      Мероприятия: [{ 'Код педагога': 'A-1', 'Код курса': 'К-1' }],
    });
    expect(issuesOf(results)).toEqual(['Ф-09 Мероприятия:2']);
    const inCourses = schoolWith({
      Педагоги: [{ 'Код педагога': 'А-1' }],
      Курсы: [{ 'Код педагога': 'A-1', 'Код курса': 'К-1' }],
      Мероприятия: [{ 'Код педагога': 'А-1', 'Код курса': 'К-1' }],
    });
    expect(issuesOf(inCourses).filter((issue) => /Ф-09|М-02/.test(issue))).toEqual([
      'Ф-09 Курсы:2',
    ]);
  });

  test('a number typed as a code is read as its digits', () => {
    const results = schoolWith({
      Педагоги: [{ 'Код педагога': 1017 }],
      Курсы: [{ 'Код педагога': '1017' }],
    });
    expect(issuesOf(results)).toEqual([]);
  });

  test('a row with an error is still found by its code', () => {
    const results = schoolWith({
      Педагоги: [{ Должность: null }],
      Курсы: [{ 'Код педагога': 'П-1' }],
    });
    expect(issuesOf(results)).toEqual(['З-01 Педагоги:2']);
  });
});

test('З-10: a space inside a code is an error; spaces around it are not', () => {
  const results = schoolWith({
    Педагоги: [{ 'Код педагога': '0512 017' }, { 'Код педагога': ' 0512-017 ' }],
  });
  expect(issuesOf(results)).toEqual(['З-10 Педагоги:2']);
});

test('З-09: a code of 21 characters is an error, one of 20 is not', () => {
  const results = schoolWith({
    Педагоги: [{ 'Код педагога': '1'.repeat(21) }, { 'Код педагога': '1'.repeat(20) }],
  });
  expect(issuesOf(results)).toEqual(['З-09 Педагоги:2']);
});
