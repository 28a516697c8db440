import { percentText, shownShare } from '../../../src/core/values/shown-share';

describe('a share as it is shown', () => {
  it('has its percent with one decimal, half up', () => {
    expect(shownShare({ numerator: 2, denominator: 3 })).toEqual({
      numerator: 2,
      denominator: 3,
      percent: 66.7,
    });
  });

  it('has no percent where there is nobody to count, and is nothing where there is no share', () => {
    expect(shownShare({ numerator: 0, denominator: 0 }).percent).toBeNull();
    expect(shownShare(null)).toBeNull();
  });

  it('takes along nothing else that is known of the share', () => {
    const share = { numerator: 1, denominator: 2, members: ['А-1', 'А-2'] };
    expect(Object.keys(shownShare(share))).toEqual(['numerator', 'denominator', 'percent']);
  });
});

it.each([
  [66.7, '66,7\u00a0%'],
  [0, '0\u00a0%'],
  [100, '100\u00a0%'],
  [null, '—'],
])('a percent of %p is told «%s»', (percent, text) => {
  expect(percentText(percent)).toBe(text);
});
