/** Б-60 … Б-69: conclusions and recommendations on attestation, on both sides of each condition. */
import { attestationFacts } from '../../../../src/core/municipality/documents/attestation-facts';
import {
  ATTESTATION_CONCLUSIONS,
  ATTESTATION_RECOMMENDATIONS,
} from '../../../../src/core/municipality/documents/attestation-rules';
import { type Counts, dayFrom, resultsOf, summaryOf } from '../municipal-kit';
import { sentenceOf } from './paper-kit';

const RULES = [...ATTESTATION_CONCLUSIONS, ...ATTESTATION_RECOMMENDATIONS];

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

/** What the rule says of one school, of which this was counted now, and that before. */
function said(id: string, now: Counts, before?: Counts): string | null {
  const store = [
    summaryOf('01', now),
    ...(before === undefined ? [] : [summaryOf('01', before, LAST_YEAR)]),
  ];
  const facts = attestationFacts(resultsOf({ schools: [['01']], store }));
  return sentenceOf(RULES, id, facts);
}

it('Б-60: nothing was decided', () => {
  const text = 'Решений об аттестации за период сводки не сообщают.';
  expect(said('Б-60', { Ч01: 5 })).toBe(text);
  expect(said('Б-60', { 'Ч40/высшая': 1, 'Ч41/высшая': 0, 'Ч42/высшая': 0 })).toBe(text);
  expect(said('Б-60', { 'Ч41/высшая': 1 })).toBeNull();
  expect(said('Б-60', { 'Ч42/СЗД': 1 })).toBeNull();
});

it('Б-61: something was decided, and nobody refused', () => {
  expect(said('Б-61', { 'Ч41/высшая': 1, 'Ч42/высшая': 0 })).toBe(
    'Все принятые решения положительные, отказов нет.',
  );
  expect(said('Б-61', { 'Ч41/высшая': 9, 'Ч42/первая': 1 })).toBeNull();
  expect(said('Б-61', { 'Ч41/высшая': 0, 'Ч42/высшая': 0 })).toBeNull();
});

it('Б-62: who was refused which category', () => {
  expect(said('Б-62', { 'Ч42/СЗД': 1, 'Ч42/первая': 0, 'Ч42/высшая': 2 })).toBe(
    'Есть отрицательные решения: СЗД — 1, высшая — 2. Они приняты по педагогам: Школа 01 (3).',
  );
  expect(said('Б-62', { 'Ч42/высшая': 0 })).toBeNull();
});

it('Б-63, Б-64: more, fewer, or as many as before, of whoever delivered in both periods', () => {
  const more = 'У сдавших в оба периода положительных решений стало больше: высшая — 3 (было 2).';
  const fewer = 'У сдавших в оба периода положительных решений стало меньше: высшая — 1 (было 2).';
  expect(said('Б-63', { 'Ч41/высшая': 3 }, { 'Ч41/высшая': 2 })).toBe(more);
  expect(said('Б-64', { 'Ч41/высшая': 3 }, { 'Ч41/высшая': 2 })).toBeNull();
  expect(said('Б-64', { 'Ч41/высшая': 1 }, { 'Ч41/высшая': 2 })).toBe(fewer);
  for (const id of ['Б-63', 'Б-64']) {
    expect(said(id, { 'Ч41/высшая': 2 }, { 'Ч41/высшая': 2 })).toBeNull();
    expect(said(id, { 'Ч41/высшая': 2 })).toBeNull();
  }
});

it('Б-65: materials of the support; nothing at 0/0', () => {
  expect(said('Б-65', { К1: [1, 3] })).toBe(
    'Аттестованы на высшую категорию с использованием материалов посткурсового сопровождения: 1 из 3 (33,3 %).',
  );
  expect(said('Б-65', { К1: [0, 0] })).toBeNull();
  expect(said('Б-65', {})).toBeNull();
});

it('Б-66: to look into refusals', () => {
  expect(said('Б-66', { 'Ч42/первая': 1 })).toBe(
    'Разобрать причины отрицательных решений и провести консультации до новой аттестации: Школа 01.',
  );
  expect(said('Б-66', { 'Ч42/первая': 0 })).toBeNull();
});

it('Б-67: categories that end', () => {
  expect(said('Б-67', { 'Ч43/СЗД': 1, 'Ч43/высшая': 2 })).toBe(
    'Составить график аттестации на год: категории, включая СЗД, заканчиваются у педагогов: Школа 01 (3).',
  );
  expect(said('Б-67', { 'Ч43/СЗД': 0 })).toBeNull();
});

it('Б-68: nobody applied for a category; СЗД is none', () => {
  expect(said('Б-68', { 'Ч40/СЗД': 2, 'Ч40/высшая': 0 })).toBe(
    'Выяснить, кто готов к аттестации, там, где заявлений на категории не было: Школа 01.',
  );
  expect(said('Б-68', { 'Ч40/высшая': 1 })).toBeNull();
});

it('Б-69: the new categories, where somebody has the highest one', () => {
  expect(said('Б-69', { 'К9.1': [1, 5] })).toMatch(/^Рассказать педагогам с высшей категорией/);
  expect(said('Б-69', { 'К9.1': [0, 5] })).toBeNull();
  expect(said('Б-69', { 'К9.1': [1, 5], 'Ч40/педагог-методист': 1 })).toBeNull();
  expect(said('Б-69', { 'К9.1': [1, 5], 'Ч40/педагог-наставник': 1 })).toBeNull();
});
