/** Б-70 … Б-79: what is recommended to each and for all, on both sides of each condition. */
import {
  schoolFacts,
  wholeFacts,
} from '../../../../src/core/municipality/documents/competence-facts';
import { SCHOOL_RULES } from '../../../../src/core/municipality/documents/school-rules';
import {
  WHOLE_CONCLUSIONS,
  wholeRecommendations,
} from '../../../../src/core/municipality/documents/whole-rules';
import type { Cell } from '../../../../src/core/values/cell';
import { type Counts, dayFrom, type Municipality, resultsOf, summaryOf } from '../municipal-kit';
import { plain, sentenceOf } from './paper-kit';

function ofSchool(id: string, counts: Counts, settings: Record<string, Cell> = {}): string | null {
  const { book, rollUp } = resultsOf({
    schools: [['01']],
    settings,
    store: [summaryOf('01', counts)],
  });
  const [line] = rollUp.lines;
  if (line === undefined) throw new Error('no school');
  return sentenceOf(SCHOOL_RULES, id, schoolFacts(line, book.settings));
}

it('Б-70: coverage under the goal; without a goal nothing is under it', () => {
  const goal = { 'Цель К4, %': 75 };
  expect(ofSchool('Б-70', { К4: [74, 100] }, goal)).toBe(
    'Охват сопровождением ниже цели (75 %): назначить сопровождение всем, у кого идёт посткурсовый период.',
  );
  expect(ofSchool('Б-70', { К4: [3, 4] }, goal)).toBeNull();
  expect(ofSchool('Б-70', { К4: [0, 0] }, goal)).toBeNull();
  expect(ofSchool('Б-70', { К4: [0, 4] })).toBeNull();
});

it('Б-71: further education under the goal; without a goal it is everybody', () => {
  const rest = 'запланировать курсы тем, кто не учился дольше трёх лет.';
  expect(ofSchool('Б-71', { К6: [9, 10] })).toBe(`ДПО за 3 года прошли не все: ${rest}`);
  expect(ofSchool('Б-71', { К6: [10, 10] })).toBeNull();
  const goal = { 'Цель К6, %': 90 };
  expect(ofSchool('Б-71', { К6: [9, 10] }, goal)).toBeNull();
  expect(ofSchool('Б-71', { К6: [8, 9] }, goal)).toBe(
    `ДПО за 3 года прошли меньше цели (90 %): ${rest}`,
  );
});

it('Б-72: a young teacher without a mentor', () => {
  expect(ofSchool('Б-72', { К10: [2, 3] })).toBe(
    'Наставник есть не у каждого молодого педагога (66,7 %): назначить наставников.',
  );
  expect(ofSchool('Б-72', { К10: [0, 1] })).toBe(
    'Наставника нет ни у кого из молодых педагогов: назначить наставников.',
  );
  expect(ofSchool('Б-72', { К10: [3, 3] })).toBeNull();
  expect(ofSchool('Б-72', { К10: [0, 0] })).toBeNull();
  expect(ofSchool('Б-72', {})).toBeNull();
});

it('Б-73: nobody was diagnosed', () => {
  expect(ofSchool('Б-73', { К13: [0, 7] })).toBe(
    'Диагностику дефицитов не прошёл никто: провести её.',
  );
  expect(ofSchool('Б-73', { К13: [1, 7] })).toBeNull();
  expect(ofSchool('Б-73', { К13: [0, 0] })).toBeNull();
});

it('Б-74: deficits without a single route', () => {
  expect(ofSchool('Б-74', { Ч30: 1, К14: [0, 5] })).toMatch(/^Дефициты выявлены, а ИОМ нет/);
  expect(ofSchool('Б-74', { Ч30: 0, К14: [0, 5] })).toBeNull();
  expect(ofSchool('Б-74', { Ч30: 1, К14: [1, 5] })).toBeNull();
  expect(ofSchool('Б-74', { Ч30: 1 })).toBeNull();
});

it('Б-75: categories that end', () => {
  expect(ofSchool('Б-75', { 'Ч43/первая': 1 })).toBe(
    'Категории истекают в течение года: составить график аттестации.',
  );
  expect(ofSchool('Б-75', { 'Ч43/первая': 0 })).toBeNull();
  expect(ofSchool('Б-75', {})).toBeNull();
});

it('Б-79: abbreviations of topics, which come folded, are written as people know them', () => {
  const { unanswered } = whole({
    store: [summaryOf('01', { Ч30: 2, 'Ч34/работа с детьми с овз': 1, 'Ч34/егэ по физике': 1 })],
  });
  expect(unanswered).toEqual(['ЕГЭ по физике', 'работа с детьми с ОВЗ']);
});

const whole = (municipality: Partial<Municipality>) =>
  wholeFacts(resultsOf({ schools: [['01']], ...municipality }));

const recommended = (municipality: Partial<Municipality>) =>
  wholeRecommendations(whole(municipality)).map(plain);

it('Б-76: whoever has not delivered; twelve are named', () => {
  const schools = Array.from({ length: 14 }, (_, at) => [String(at + 10)] as const);
  const [said] = recommended({ schools, store: [summaryOf('10', { Ч01: 1 })] });
  expect(said).toMatch(/^Получить сводки и дополнить отчёт: Школа 11; .*Школа 22 и ещё 1\.$/);
  expect(recommended({ store: [summaryOf('01', { Ч01: 1 })] })).toEqual([]);
});

it('Б-77: ШНОР behind all by five points or more', () => {
  const schools: Municipality['schools'] = [['01', true], ['02']];
  const said = (low: number) =>
    sentenceOf(
      WHOLE_CONCLUSIONS,
      'Б-77',
      // All: (low + 110 − low) of 200 are 55 %.
      whole({
        schools,
        store: [summaryOf('01', { К4: [low, 100] }), summaryOf('02', { К4: [110 - low, 100] })],
      }),
    );
  expect(said(50)).toBe(
    'ШНОР отстают от всех вместе на 5 п. п. и больше: охват посткурсовым сопровождением — 50 % против 55 %.',
  );
  expect(said(51)).toBeNull();
  expect(said(60)).toBeNull();
});

it('Б-78: the competence with the most deficits, and any that has as many', () => {
  const said = (counts: Counts) =>
    sentenceOf(WHOLE_CONCLUSIONS, 'Б-78', whole({ store: [summaryOf('01', counts)] }));
  expect(said({ Ч30: 3, 'Ч31/профессиональная': 2, 'Ч31/правовая': 1 })).toBe(
    'Больше всего дефицитов: профессиональная компетенция — 2 из 3.',
  );
  expect(said({ Ч30: 2, 'Ч31/профессиональная': 1, 'Ч31/правовая': 1 })).toBe(
    'Больше всего дефицитов: профессиональная компетенция — 1 из 2, правовая компетенция — 1 из 2.',
  );
  expect(said({ Ч30: 1, 'Ч31/профессиональная': 0, 'Ч31/без компетенции': 1 })).toBeNull();
  expect(said({})).toBeNull();
});

it('Б-79: topics that no event answers, the five most frequent', () => {
  const topics = ['альфа', 'бета', 'гамма', 'дельта', 'эпсилон', 'омега'];
  const counts = Object.fromEntries(topics.map((topic, at) => [`Ч34/${topic}`, 9 - at]));
  const store = [summaryOf('01', { Ч30: 39, ...counts })];
  const event = (title: string): Cell[] => [
    title,
    null,
    null,
    null,
    { day: dayFrom('2026-02-10') },
  ];
  expect(recommended({ store })).toEqual([
    'Включить в план мероприятий темы, по которым дефициты выявлены, а мероприятий нет: альфа; бета; гамма; дельта; эпсилон.',
  ]);
  expect(recommended({ store, events: [event('Семинар «Гамма»')] })[0]).toMatch(
    /: альфа; бета; дельта; эпсилон; омега\.$/,
  );
  expect(recommended({ store, events: topics.map(event) })).toEqual([]);
});
