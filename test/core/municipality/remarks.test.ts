import { followsOtherRules } from '../../../src/core/municipality/remarks';

describe('С-23: «Правила» of a delivery and «Правила школ»', () => {
  it.each([
    [null, 'по умолчанию', false],
    [null, ' По умолчанию. ', false],
    ['по умолчанию', null, false],
    ['период 24 мес.', 'по умолчанию', true],
    [null, 'период 24 мес.', true],
    ['', null, false],
    ['период 24 мес.;', ' ; период 24 мес', false],
    ['период 24 мес.; К3: все', 'К3: все; период 24 мес', false],
  ])('«%s» and «%s»: other ones is %s', (rules, schoolRules, isOther) => {
    expect(followsOtherRules({ rules }, { schoolRules })).toBe(isOther);
  });
});
