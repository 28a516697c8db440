/** Invented people and their texts hold nothing that a workbook must not hold. */
import { personalDataIn } from '../../src/core/schema/personal-data';
import { Dice } from '../../src/demo/dice';
import { demoSchool } from '../../src/demo/school';
import { Names } from '../../src/demo/words/names';

describe('names', () => {
  const names = new Names(new Dice(1, 'names'));

  it('agree in gender', () => {
    for (let index = 0; index < 200; index++) {
      expect(names.next(true)).toMatch(
        /^[А-ЯЁ][а-яё]+(ов|ев|ёв|ин|ский) [А-ЯЁ][а-я]+ [А-Я][а-я]+ич$/,
      );
      expect(names.next(false)).toMatch(
        /^[А-ЯЁ][а-яё]+(ова|ева|ёва|ина|ская) [А-ЯЁ][а-я]+[ая] [А-Я][а-я]+на$/,
      );
    }
  });
});

describe('texts', () => {
  it('hold no personal data', () => {
    const texts = demoSchool({ people: 120, mistakes: false })
      .flatMap(({ rows }) => rows.flat())
      .filter((cell): cell is string => typeof cell === 'string');
    expect(texts.filter((text) => personalDataIn(text) !== null)).toEqual([]);
  });
});
