/** How much reports ask of the deliveries: as much for hundreds of directions as for a few. */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import type { SchoolLine } from '../../../../src/core/municipality/roll-up';
import type { Measure } from '../../../../src/core/summary/measure';
import { type Counts, resultsOf, summaryOf } from '../municipal-kit';

/** A delivery that counts how often somebody asks it for a code, or goes through it. */
class Asked extends Map<string, Measure> {
  times = 0;

  override get(code: string): Measure | undefined {
    this.times += 1;
    return super.get(code);
  }

  override values(): ReturnType<Map<string, Measure>['values']> {
    this.times += 1;
    return super.values();
  }
}

const TYPED = ['Ч50', 'Ч51', 'Ч55', 'Ч56'];

/** How often the reports ask a school of one direction, when its neighbour has so many. */
function asksWith(directions: number): number {
  const themes = Array.from({ length: directions }, (_, index) => `тема ${index}`);
  const many: Counts = Object.fromEntries(
    themes.flatMap((theme) => [
      ...TYPED.map((code) => [`${code}/${theme}/2 квартал 2026`, 1] as const),
      [`Ч34/${theme}`, 1] as const,
      [`Ч60/учитель/${theme}`, 1] as const,
    ]),
  );
  const few: Counts = { К4: [1, 2], 'Ч50/тема 0/2 квартал 2026': 2 };
  const results = resultsOf({
    schools: [['01'], ['02']],
    store: [summaryOf('01', { К4: [1, 2], ...many }), summaryOf('02', few)],
  });
  const asked: Asked[] = [];
  const lines = results.rollUp.lines.map((line): SchoolLine => {
    const measures = new Asked(line.measures);
    asked.push(measures);
    return { ...line, measures };
  });
  computedSheets({ ...results, rollUp: { ...results.rollUp, lines } });
  return asked[1]?.times ?? 0;
}

it('asks a school as often for three hundred directions as for three', () => {
  const few = asksWith(3);
  expect(few).toBeGreaterThan(0);
  expect(asksWith(300)).toBe(few);
});
