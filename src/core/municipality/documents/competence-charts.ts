/** The charts of the competence report: schools side by side, deficits, periods (Б-52). */
import { type Bar, barChart, type ChartValue } from '../../documents/chart';
import { chartPart, type Part } from '../../documents/document';
import { formatPeriod } from '../../settings/period';
import type { ShareCode } from '../../summary/measures';
import { formatDecimal } from '../../values/decimal';
import { percentOf, type Share } from '../../values/share';
import { percentText } from '../../values/shown-share';
import type { MunicipalResults } from '../compute-municipality';
import { type LevelWords, levelWords } from '../level';
import { comparedLine, type IndicatorLine, indicatorLines } from '../reports/indicators';
import { isDelivered, type RollUp } from '../roll-up';
import type { Competence } from './competence-facts';

/** More bars nobody compares; the lowest are drawn. */
const MOST_BARS = 20;

const PERCENT_END = 100;

/** «66,7 %»; nothing at 0/0. */
function percentValue(share: Share | null): ChartValue | null {
  const percent = share && percentOf(share);
  return percent === null ? null : { at: percent, shown: percentText(percent) };
}

const goalOf = ({ target }: IndicatorLine): ChartValue | null =>
  target === null ? null : { at: target, shown: percentText(target) };

/** One share of everybody who delivered it, the lowest first. */
function sideBySide(line: IndicatorLine, { lines }: RollUp, words: LevelWords): Part[] {
  const told = lines
    .flatMap((one, at) => {
      const value = isDelivered(one) ? percentValue(line.bySchool[at] ?? null) : null;
      return value === null ? [] : [{ label: one.name, value }];
    })
    .sort((a, b) => a.value.at - b.value.at);
  if (told.length < 2) return [];
  const which = told.length > MOST_BARS ? ' (наименьшие)' : '';
  return [
    chartPart(
      barChart({
        title: `${line.title} ${words.by.toLowerCase()}, %${which}`,
        series: ['Доля'],
        bars: told
          .slice(0, MOST_BARS)
          .map(({ label, value }): Bar => ({ label, values: [value], goal: goalOf(line) })),
        most: PERCENT_END,
      }),
    ),
  ];
}

const lineOf = (lines: readonly IndicatorLine[], code: ShareCode): IndicatorLine[] =>
  lines.filter((line) => line.code === code && line.bySchool.length > 0);

/** Coverage and further education, whoever delivers side by side. */
export function schoolCharts({ book, rollUp }: MunicipalResults): Part[] {
  const lines = indicatorLines(book, rollUp);
  const words = levelWords(book.settings);
  return (['К4', 'К6'] as const).flatMap((code) =>
    lineOf(lines, code).flatMap((line) => sideBySide(line, rollUp, words)),
  );
}

/** What people look at over the years. */
const OVER_YEARS: readonly ShareCode[] = ['К4', 'К6', 'К9.1', 'К9.2', 'К14', 'К15'];

/** Periods of like length, the oldest first, of whoever delivered in both; none without any. */
export function dynamicsChart({ book, rollUp, earlier }: MunicipalResults): Part[] {
  const alike = earlier.filter(({ isComparable, pairs }) => isComparable && pairs.length > 0);
  const [newest] = alike;
  if (newest === undefined) return [];
  const lines = indicatorLines(book, rollUp);
  const bars = OVER_YEARS.flatMap((code) =>
    lineOf(lines, code).flatMap((line): Bar[] => {
      const compared = alike.map((previous) => comparedLine(previous, line));
      const [both = null] = compared;
      if (both === null) return [];
      const before = compared.map((one) => percentValue(one?.before ?? null)).reverse();
      return [{ label: line.title, values: [...before, percentValue(both.now)], goal: null }];
    }),
  );
  if (bars.length === 0) return [];
  return [
    chartPart(
      barChart({
        title: 'Динамика у сдавших в оба периода, %',
        series: [
          ...alike.map(({ period }) => formatPeriod(period)).reverse(),
          formatPeriod(book.settings),
        ],
        bars,
        most: PERCENT_END,
      }),
    ),
  ];
}

/** Deficits found, by competence; none where none was found. */
export function competenceChart(competences: readonly Competence[]): Part[] {
  if (competences.length === 0) return [];
  const bars = competences.map(
    ({ name, found }): Bar => ({
      label: `${name} компетенция`,
      values: [{ at: found, shown: formatDecimal(found) }],
      goal: null,
    }),
  );
  return [
    chartPart(
      barChart({
        title: 'Выявленные дефициты по компетенциям',
        series: ['Выявлено'],
        bars,
        most: null,
      }),
    ),
  ];
}
