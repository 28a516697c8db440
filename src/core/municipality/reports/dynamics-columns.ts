/** Columns of «Свод показателей» that set earlier periods beside the present one (С-56, С-57). */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import { formatPeriod } from '../../settings/period';
import { percentCell, percentOf, pointsBetween } from '../../values/share';
import { type ComparedShare, comparedShare, type Previous } from '../earlier';
import type { LevelWords } from '../level';
import { comparedOver } from './comparison';
import type { IndicatorLine } from './indicators';

interface Row {
  readonly line: IndicatorLine;
}

/** The shares of a row in both periods. */
type Compared = (row: Row) => ComparedShare | null;

const beforeColumn = (previous: Previous, words: LevelWords, compared: Compared) =>
  column<Row>(
    `Итого за ${formatPeriod(previous.period)}, %`,
    'share',
    100,
    (row) => percentCell(compared(row)?.before ?? null),
    { note: `Считается ${comparedOver(previous, words)}.` },
  );

/** The period that is compared with, or that stands beside without a difference. */
function newestColumns(previous: Previous, words: LevelWords): ComputedColumn<Row>[] {
  const compared: Compared = ({ line }) => comparedShare(previous, line.code);
  const change = column<Row>(
    'Изменение, п. п.',
    'share',
    100,
    (row) => {
      const both = compared(row);
      return both && pointsBetween(percentOf(both.before), percentOf(both.now));
    },
    { note: 'От прежнего периода к нынешнему, у одних и тех же.' },
  );
  return [
    column('В сравнении', 'integer', 95, (row) => compared(row)?.schools ?? null, {
      note: `Сколько ${words.count[2]} сдали этот показатель и за прежний период, и сейчас.`,
    }),
    column('У них сейчас, %', 'share', 85, (row) => percentCell(compared(row)?.now ?? null), {
      note: 'Нынешний период по тем, кто сдал и прежний.',
    }),
    beforeColumn(previous, words, compared),
    ...(previous.isComparable ? [change] : []),
  ];
}

/** Columns for up to three earlier periods; none where nothing is remembered. */
export function dynamicsColumns(
  [newest, ...older]: readonly Previous[],
  words: LevelWords,
): ComputedColumn<Row>[] {
  if (newest === undefined) return [];
  return [
    ...newestColumns(newest, words),
    ...older.map((previous) =>
      beforeColumn(previous, words, ({ line }) => comparedShare(previous, line.code)),
    ),
  ];
}
