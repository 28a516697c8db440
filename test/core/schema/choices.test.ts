import { choice, choices, yesNo } from '../../../src/core/schema/columns/choice';
import type { Cell } from '../../../src/core/values/cell';
import { readThrough } from './reading';

const RESULT = choice('Результат', ['участник', 'призёр'], { synonyms: { '2 место': 'призёр' } });
const CHOSEN = yesNo('Тема выбрана', {});
const RESULTS = choices('Результаты', ['личностное развитие', 'обобщение опыта'], {});

test.each<[Cell]>([['призёр'], ['ПРИЗЁР'], [' призер '], ['2 место'], ['2  МЕСТО']])(
  '%j is shown as the canonical «призёр»',
  (cell) => {
    expect(readThrough(RESULT, cell)).toMatchObject({ value: 'призёр', checks: [] });
  },
);

test.each<[Cell]>([['призеры'], ['3 место'], [2], [true]])(
  '%j is an error that lists the permitted values (З-08)',
  (cell) => {
    const { value, checks, messages } = readThrough(RESULT, cell);
    expect([value, checks]).toEqual([null, ['З-08']]);
    expect(messages[0]).toContain('участник · призёр');
  },
);

describe('yes or no', () => {
  test.each<[Cell]>([
    ['да'],
    ['Да'],
    [' ДА '],
    [true],
    ['TRUE'],
    ['истина'],
    [1],
    ['1'],
    ['+'],
    ['yes'],
    ['Yes'],
  ])('%j means yes', (cell) => {
    expect(readThrough(CHOSEN, cell)).toMatchObject({ value: true, checks: [] });
  });

  test.each<[Cell]>([['нет'], ['НЕТ'], ['FALSE'], [0], ['0'], [false]])('%j means no', (cell) => {
    expect(readThrough(CHOSEN, cell)).toMatchObject({ value: false, checks: [] });
  });

  test('a blank cell means no', () => {
    expect(CHOSEN.whenBlank).toBe(false);
  });

  test.each<[Cell]>([['может быть'], [2], ['-'], ['д']])('%j is an error (З-12)', (cell) => {
    expect(readThrough(CHOSEN, cell).checks).toEqual(['З-12']);
  });
});

describe('several values in a cell', () => {
  test('are separated by commas, in any case, each counted once', () => {
    const { value, checks } = readThrough(
      RESULTS,
      'Обобщение опыта, личностное развитие,обобщение  опыта,',
    );
    expect(value).toEqual(['обобщение опыта', 'личностное развитие']);
    expect(checks).toEqual([]);
  });

  test('one that is not permitted is an error (З-08)', () => {
    expect(readThrough(RESULTS, 'обобщение опыта, слава').checks).toEqual(['З-08']);
  });
});
