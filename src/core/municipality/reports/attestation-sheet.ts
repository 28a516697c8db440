/** «Справка по аттестации»: by category and by school, the previous period beside it. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { percentCell } from '../../values/share';
import type { EarlierPeriod } from '../earlier';
import { type LevelWords, levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { type AttestationCounts, decisionsIn } from './attestation';
import { type AttestationRow, attestationRows } from './attestation-rows';
import { attestationText } from './attestation-text';
import { NO_DELIVERY, widthOfNames } from './school-columns';
import { titlesOf } from './title';

export const ATTESTATION_SHEET = 'Справка по аттестации';

type Column = ComputedColumn<AttestationRow>;

function countColumn(
  header: string,
  width: number,
  when: 'now' | 'before',
  what: keyof AttestationCounts,
  note?: string,
): Column {
  const noted = note === undefined ? {} : { note };
  return column(header, 'integer', width, (row) => row[when]?.[what] ?? null, noted);
}

const grantedShare = (header: string, when: 'now' | 'before'): Column =>
  column(header, 'share', 105, ({ [when]: counts }) => percentCell(counts && decisionsIn(counts)));

const columnsOf = (words: LevelWords, names: number): readonly Column[] => [
  column(words.column, 'text', Math.max(250, names), ({ name }) => name, { wrap: true }),
  column('Категория', 'text', 150, ({ category }) => category, {
    highlights: [{ text: NO_DELIVERY, tone: 'warn' }],
  }),
  countColumn('Подано', 80, 'now', 'applied', 'СЗД: внесено представлений.'),
  countColumn('Присвоено', 95, 'now', 'granted', 'СЗД: установлено соответствие.'),
  countColumn('Отказано', 90, 'now', 'refused', 'СЗД: соответствие не установлено.'),
  grantedShare('Присвоено, % решений', 'now'),
  countColumn('Прежний период: подано', 110, 'before', 'applied'),
  countColumn('Прежний период: присвоено', 110, 'before', 'granted'),
  countColumn('Прежний период: отказано', 110, 'before', 'refused'),
  grantedShare('Прежний период: присвоено, % решений', 'before'),
  column(
    'Присвоено: изменение',
    'integer',
    110,
    ({ now, before, isCompared }) => {
      const [granted = null, earlier = null] = [now?.granted, before?.granted];
      return !isCompared || granted === null || earlier === null ? null : granted - earlier;
    },
    { note: 'Только где сравниваются одни и те же и периоды одной длины.' },
  ),
  countColumn(
    'Истекает в течение года',
    100,
    'now',
    'ending',
    'Действующие категории, которые закончатся в течение года с даты сводки. Пусто — сводка об этом не сообщает.',
  ),
];

/** Sums, then each school in the order of «ОО», then who is gone (rules С-07, С-08, С-63). */
export function attestationSheet(
  book: MunicipalBook,
  rollUp: RollUp,
  previous: EarlierPeriod | null,
): SheetPlan {
  const words = levelWords(book.settings);
  return computedSheet({
    name: ATTESTATION_SHEET,
    titles: [
      ...titlesOf('Справка по итогам аттестации', book, rollUp),
      ...attestationText(book.settings, rollUp, previous),
    ],
    frozenColumns: 2,
    columns: columnsOf(words, widthOfNames(rollUp)),
    rows: attestationRows(rollUp, previous, words),
    isTotal: ({ isSum }) => isSum,
  });
}
