/** Columns of «Свод показателей» that set earlier periods beside the present one (С-56, С-57). */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import { formatPeriod } from '../../settings/period';
import { percentCell, percentOf, pointsBetween } from '../../values/share';
import type { ComparedShare, EarlierPeriod } from '../earlier';
import type { LevelWords } from '../level';
import { comparedOver } from './comparison';

interface Row {
  /** The shares of the row in each earlier period and now; null where nobody told both. */
  readonly compared: readonly (ComparedShare | null)[];
}

const beforeColumn = (previous: EarlierPeriod, index: number, words: LevelWords) =>
  column<Row>(
    `У сдавших в оба периода: ${formatPeriod(previous.period)}, %`,
    'share',
    100,
    ({ compared }) => percentCell(compared[index]?.before ?? null),
    { note: `Считается ${comparedOver(previous, words)}.` },
  );

/** From the newest period to the present one. */
const CHANGE = column<Row>(
  'Изменение, п. п.',
  'share',
  100,
  ({ compared: [both = null] }) =>
    both && pointsBetween(percentOf(both.before), percentOf(both.now)),
  { note: 'От прежнего периода к нынешнему, у одних и тех же.' },
);

/** The period that is compared with, or that stands beside without a difference. */
function newestColumns(previous: EarlierPeriod, words: LevelWords): ComputedColumn<Row>[] {
  return [
    column('В сравнении', 'integer', 95, ({ compared: [both] }) => both?.schools ?? null, {
      note: `Сколько ${words.count[2]} сдали этот показатель и за прежний период, и сейчас.`,
    }),
    column(
      'У них сейчас, %',
      'share',
      85,
      ({ compared: [both] }) => percentCell(both?.now ?? null),
      {
        note: 'Нынешний период по тем, кто сдал и прежний.',
      },
    ),
    beforeColumn(previous, 0, words),
    ...(previous.isComparable ? [CHANGE] : []),
  ];
}

/** Columns for up to three earlier periods; none where nothing is remembered. */
export function dynamicsColumns(
  earlier: readonly EarlierPeriod[],
  words: LevelWords,
): ComputedColumn<Row>[] {
  return earlier.flatMap((previous, index) =>
    index === 0 ? newestColumns(previous, words) : [beforeColumn(previous, index, words)],
  );
}
