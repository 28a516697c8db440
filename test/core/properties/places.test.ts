/** Laws of numbering places (Р-08). */
import fc from 'fast-check';
import { placesOf } from '../../../src/core/school/rating/places';

const RUNS = { seed: 20_260_415, numRuns: 500 };
const totals = fc
  .array(fc.nat({ max: 9 }), { maxLength: 12 })
  .map((values) => values.sort((a, b) => b - a));
const tied = (left: number, right: number) => left === right;

test('«1, 1, 3»: place = 1 + how many have strictly more; a tie is shown as a span', () => {
  fc.assert(
    fc.property(totals, (ordered) => {
      placesOf(ordered, tied, '1, 1, 3').forEach(({ place, shown }, index) => {
        const value = ordered[index] ?? -1;
        const above = ordered.filter((other) => other > value).length;
        const equal = ordered.filter((other) => other === value).length;
        expect(place).toBe(above + 1);
        expect(shown).toBe(equal === 1 ? `${above + 1}` : `${above + 1}–${above + equal}`);
      });
    }),
    RUNS,
  );
});

test('«1, 1, 2»: place = 1 + how many distinct totals are greater; a tie is shown as one number', () => {
  fc.assert(
    fc.property(totals, (ordered) => {
      placesOf(ordered, tied, '1, 1, 2').forEach(({ place, shown }, index) => {
        const value = ordered[index] ?? -1;
        expect(place).toBe(new Set(ordered.filter((other) => other > value)).size + 1);
        expect(shown).toBe(String(place));
      });
    }),
    RUNS,
  );
});

test('everyone gets a place, the first is 1, and nobody of more points stands lower', () => {
  fc.assert(
    fc.property(totals, fc.constantFrom('1, 1, 3', '1, 1, 2'), (ordered, numbering) => {
      const places = placesOf(ordered, tied, numbering).map(({ place }) => place);
      expect(places).toHaveLength(ordered.length);
      if (places.length > 0) expect(places[0]).toBe(1);
      places.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 1);
        expect(place).toBeLessThanOrEqual(index + 1);
      });
    }),
    RUNS,
  );
});
