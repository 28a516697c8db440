/** How the points of «Рейтинг» are distributed (rules Б-33, Р-14). */
import { barChart } from '../../documents/chart';
import { chartPart, heading, type Part, paragraph } from '../../documents/document';
import { formatDecimal } from '../../values/decimal';
import { pointsOf } from '../../values/points';
import { counted, OF_PEOPLE, PEOPLE, uncheckedText } from '../../values/russian';
import type { SchoolResults } from '../compute-school';

export interface PointsRange {
  /** From these points on. */
  readonly from: number;
  /** To less than these. */
  readonly to: number;
  readonly people: number;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const MOST_RANGES = 6;

/** Equal ranges from 0 on, by the least step with which there are no more than six of them. */
export function distributionOf(totals: readonly number[]): PointsRange[] {
  const greatest = Math.max(0, ...totals);
  const rangesBy = (step: number): number => Math.floor(greatest / step) + 1;
  const step =
    STEPS.find((one) => rangesBy(one) <= MOST_RANGES) ?? Math.ceil((greatest + 1) / MOST_RANGES);
  return Array.from({ length: rangesBy(step) }, (_, at) => {
    const [from, to] = [at * step, (at + 1) * step];
    return { from, to, people: totals.filter((one) => from <= one && one < to).length };
  });
}

/** Points have two decimals: «10–19,99» is everything from 10 to less than 20. */
const rangeText = ({ from, to }: PointsRange): string =>
  `${formatDecimal(from)}–${formatDecimal((to * 100 - 1) / 100)}`;

/** Of fewer people than «Порог малой группы» a distribution would tell of each. */
export function pointsParts({ rating, book }: SchoolResults): Part[] {
  const { lines, unchecked } = rating;
  const { smallGroup } = book.settings;
  const title = heading('Баллы рейтинга');
  if (lines.every(({ byCriterion }) => byCriterion.size === 0)) {
    return [title, paragraph('Записей с критериями рейтинга за период нет.')];
  }
  const state = unchecked === 0 ? 'все записи проверены' : uncheckedText(unchecked);
  const told = paragraph(`В рейтинге ${counted(lines.length, PEOPLE)}; ${state}.`);
  if (lines.length < smallGroup) {
    const few = `меньше ${counted(smallGroup, OF_PEOPLE)}`;
    return [title, told, paragraph(`Распределение баллов не показано: в рейтинге ${few}.`)];
  }
  const bars = distributionOf(lines.map(({ total }) => pointsOf(total))).map((range) => ({
    label: rangeText(range),
    values: [{ at: range.people, shown: String(range.people) }],
    goal: null,
  }));
  const chart = barChart({
    title: 'Сколько педагогов получили столько баллов («Итого»)',
    series: ['Педагогов'],
    bars,
    most: null,
  });
  return [title, told, chartPart(chart)];
}
