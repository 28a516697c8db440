/** The order of measures in every table that is merged from several (С-03: the same bytes). */
import { inCodeOrder } from '../../../src/core/summary/code-order';

/** Sorts a few rotations and the reverse of a list, so that no order of arrival can help. */
function expectOrder(...codes: string[]): void {
  const arrivals = [
    [...codes].reverse(),
    ...codes.map((_, at) => [...codes.slice(at), ...codes.slice(0, at)]),
  ];
  for (const arrived of arrivals) {
    const ordered = inCodeOrder(arrived.map((code) => ({ code })));
    expect(ordered.map(({ code }) => code)).toEqual(codes);
  }
}

test('shares come first, then counts, then means', () => {
  expectOrder('К18', 'Ч01', 'Ч60', 'С1', 'С3');
});

test('codes go by their numbers, not by their digits', () => {
  expectOrder('К1', 'К2', 'К9.1', 'К9.2', 'К10', 'К11', 'К20');
});

test('a count stands before its breakdown, and both before the next count', () => {
  expectOrder('Ч20', 'Ч21/школьный', 'Ч21/международный', 'Ч22/Н01', 'Ч22/Н20', 'Ч30');
  expectOrder('Ч21', 'Ч21/школьный', 'Ч21/муниципальный', 'Ч21/школа');
  expectOrder('Ч60/учитель', 'Ч60/учитель/физика', 'Ч60/учитель/химия');
});

test('levels go from the school to the world; of support, from «ОО»', () => {
  expectOrder(
    'Ч21/школьный',
    'Ч21/муниципальный',
    'Ч21/региональный',
    'Ч21/межрегиональный',
    'Ч21/всероссийский',
    'Ч21/международный',
  );
  expectOrder('Ч13/ОО', 'Ч13/муниципальный', 'Ч13/региональный');
});

test('competences go in the order of the model', () => {
  expectOrder('Ч31/профессиональная', 'Ч31/информационная', 'Ч31/коммуникативная', 'Ч31/правовая');
});

test('claims of attestation go from the lowest to the highest', () => {
  expectOrder(
    'Ч40/СЗД',
    'Ч40/первая',
    'Ч40/высшая',
    'Ч40/педагог-методист',
    'Ч40/педагог-наставник',
  );
});

test('words that people typed come after those, by letters and by numbers', () => {
  expectOrder('Ч21/международный', 'Ч21/класс 2', 'Ч21/класс 10', 'Ч21/школа');
  expectOrder(
    'Ч50/фгос/1 квартал 2026',
    'Ч50/фгос/2 квартал 2026',
    'Ч50/цифровые средства/1 квартал 2025',
  );
});

test('words that say that there is no better one come last', () => {
  expectOrder('Ч21/школьный', 'Ч21/международный', 'Ч21/яхонт', 'Ч21/без уровня');
  expectOrder('Ч60/учитель/физика', 'Ч60/учитель/яхонт', 'Ч60/учитель/без предмета', 'Ч60/иное');
  expectOrder('Ч34/оценивание', 'Ч34/яхонт', 'Ч34/без темы', 'Ч34/иное');
  expectOrder('Ч53/фгос/2 квартал 2026/инициатива', 'Ч53/фгос/2 квартал 2026/без основания');
});

test('those over all schools come before those of low results; unknown codes first of all', () => {
  expectOrder('Ж1', 'К4', 'К20', 'Ч01', 'С1', 'Р/олимпиады', 'К20/К4', 'К20/Ч01');
});
