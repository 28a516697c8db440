/** Tables and charts of «Аналитическая справка по итогам аттестации». */
import { type Bar, barChart, type ChartValue } from '../../documents/chart';
import {
  chartPart,
  column,
  type Part,
  row,
  type TableColumn,
  type TablePart,
  type TableRow,
  table,
} from '../../documents/document';
import { formatDecimal } from '../../values/decimal';
import { percentOf } from '../../values/share';
import { percentText } from '../../values/shown-share';
import { CLAIMS } from '../../vocabulary/staff';
import type { EarlierPeriod } from '../earlier';
import type { LevelWords } from '../level';
import {
  type AttestationCounts,
  allCounts,
  countsOf,
  decisionsIn,
  everybody,
} from '../reports/attestation';
import type { AttestationRow } from '../reports/attestation-rows';
import { departedLine } from '../reports/comparison';
import { NO_DELIVERY } from '../reports/school-columns';
import { isDelivered, type RollUp } from '../roll-up';

/** More bars nobody compares; those with the most decisions are drawn. */
const MOST_BARS = 10;

const numbers = (header: string, width: number): TableColumn => column(header, width, 'end');

/** Blank where nobody has told it (С-07). */
const counted = (count: number | null | undefined): string =>
  count === null || count === undefined ? '' : formatDecimal(count);

/** «90,9 %», «—» where nothing was decided. */
function grantedText(counts: AttestationCounts | null): string {
  const share = counts && decisionsIn(counts);
  return share === null ? '' : percentText(percentOf(share));
}

const figures = (counts: AttestationCounts | null): string[] => [
  counted(counts?.applied),
  counted(counts?.granted),
  counted(counts?.refused),
  grantedText(counts),
];

/** Each category that anything is known of, and all together. */
export const categoryTable = (rows: readonly AttestationRow[]): TablePart =>
  table(
    [
      column('Категория', 34),
      numbers('Подано', 18),
      numbers('Присвоено', 20),
      numbers('Отказано', 18),
      numbers('Присвоено, % решений', 24),
      numbers('Истекает в течение года', 24),
    ],
    rows.map(({ category, now, isSum }) =>
      row([category, ...figures(now), counted(now?.ending)], isSum && category === 'всего'),
    ),
  );

/** Then and now side by side; the change only where both are of the same and of one length. */
export function comparisonTable(rows: readonly AttestationRow[], isCompared: boolean): TablePart {
  const change = ({ now, before }: AttestationRow): string => {
    const [granted = null, earlier = null] = [now?.granted, before?.granted];
    return granted === null || earlier === null ? '' : formatDecimal(granted - earlier);
  };
  return table(
    [
      column('Категория', 30),
      numbers('Прежний период: присвоено', 22),
      numbers('отказано', 16),
      numbers('присвоено, % решений', 22),
      numbers('Сейчас: присвоено', 20),
      numbers('отказано', 16),
      numbers('присвоено, % решений', 22),
      ...(isCompared ? [numbers('Присвоено: изменение', 22)] : []),
    ],
    rows.map((one) => {
      const { category, before, now } = one;
      return row(
        [
          category,
          ...figures(before).slice(1),
          ...figures(now).slice(1),
          ...(isCompared ? [change(one)] : []),
        ],
        category === 'всего',
      );
    }),
  );
}

/** A row each of those that deliver, in the order of «ОО»; whoever has not delivered says so. */
export function schoolTable(
  { lines, total }: RollUp,
  previous: EarlierPeriod | null,
  words: LevelWords,
): TablePart {
  const granted = CLAIMS.filter((claim) => countsOf([total], [claim]).granted);
  const columns = [
    column(words.column, 60),
    numbers('Подано', 21),
    numbers('Присвоено', 18),
    numbers('Отказано', 16),
    numbers('Присвоено, % решений', 18),
    ...granted.map((claim) => numbers(`Присвоено: ${claim}`, 18)),
    numbers('Истекает в течение года', 17),
    ...(previous === null ? [] : [numbers('Прежний период: присвоено', 18)]),
  ];
  const rows = lines.map((line, at) => {
    const { name, measures } = line;
    const earlier = previous?.lines[at];
    const isTold = isDelivered(line);
    const now = isTold ? allCounts([measures]) : null;
    const before =
      earlier !== undefined && isDelivered(earlier) ? allCounts([earlier.measures]) : null;
    const [applied = '', ...rest] = figures(now);
    return row([
      name,
      isTold ? applied : NO_DELIVERY,
      ...rest,
      ...granted.map((claim) => (isTold ? counted(countsOf([measures], [claim]).granted) : '')),
      counted(now?.ending),
      ...(previous === null ? [] : [counted(before?.granted)]),
    ]);
  });
  const sum = allCounts([total]);
  const ofAll = row(
    [
      words.all,
      ...figures(sum),
      ...granted.map((claim) => counted(countsOf([total], [claim]).granted)),
      counted(sum.ending),
      ...(previous === null ? [] : [counted(allCounts(everybody(previous)).granted)]),
    ],
    true,
  );
  return table(columns, [...rows, ...departedRow(previous, columns.length), ofAll], true);
}

/** Who delivered then and is not on «ОО» any more, in one row, so that the column adds up (С-63). */
function departedRow(previous: EarlierPeriod | null, width: number): TableRow[] {
  const name = previous && departedLine([previous]);
  if (previous === null || name === null) return [];
  const before = allCounts(previous.departed.map(({ measures }) => measures));
  return [row([name, ...Array.from({ length: width - 2 }, () => null), counted(before.granted)])];
}

const SERIES: readonly string[] = ['Присвоено', 'Отказано'];

const value = (count: number): ChartValue => ({ at: count, shown: formatDecimal(count) });

const decisionsOf = ({ granted, refused }: AttestationCounts): number =>
  (granted ?? 0) + (refused ?? 0);

const decisionBar = (label: string, { granted, refused }: AttestationCounts): Bar => ({
  label,
  values: [value(granted ?? 0), value(refused ?? 0)],
  goal: null,
});

const decisionChart = (title: string, bars: readonly Bar[]): Part[] =>
  bars.length === 0 ? [] : [chartPart(barChart({ title, series: SERIES, bars, most: null }))];

/** Decisions by category; none where nothing was decided. */
export function categoryChart({ total }: RollUp): Part[] {
  const bars = CLAIMS.flatMap((claim): Bar[] => {
    const counts = countsOf([total], [claim]);
    return decisionsOf(counts) === 0 ? [] : [decisionBar(claim, counts)];
  });
  return decisionChart('Решения по категориям', bars);
}

/** Decisions side by side, the most first, of equals in the order of «ОО»; of many those with the most. */
export function schoolChart({ lines }: RollUp, words: LevelWords): Part[] {
  const decided = lines
    .map(({ name, measures }) => ({ name, counts: allCounts([measures]) }))
    .filter(({ counts }) => decisionsOf(counts) > 0);
  if (decided.length < 2) return [];
  const shown = [...decided]
    .sort((a, b) => decisionsOf(b.counts) - decisionsOf(a.counts))
    .slice(0, MOST_BARS);
  const which = shown.length < decided.length ? ', где их больше всего' : '';
  return decisionChart(
    `Решения ${words.by.toLowerCase()}${which}`,
    shown.map(({ name, counts }) => decisionBar(name, counts)),
  );
}
