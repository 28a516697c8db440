/** Mending what can be mended safely: shown first, then only what was shown. */

import type { CellPlace } from '../../core/schema/place';
import { textOf } from '../../core/schema/shown';
import { categoryMends } from '../../core/school/mending/category-mends';
import { type Mend, mendKey } from '../../core/school/mending/mend';
import { planMends } from '../../core/school/mending/plan-mends';
import { SCHOOL_SHEETS } from '../../core/school/school-sheets';
import { schoolTemplate } from '../../core/school/school-template';
import { TEACHERS } from '../../core/school/tables/teachers';
import { groupBy } from '../../core/values/arrange';
import { isDayCell } from '../../core/values/cell';
import { lookOf } from '../../core/values/text';
import { typedText } from '../../core/values/typed-text';
import { type CommandOutcome, doneWith } from '../command';
import { Remembered } from '../remembered';
import type { CellEdit, Change, Workbook } from '../workbook';
import { creation } from '../write-sheets';
import { schoolResults } from './school-results';

/** One change as it is shown before it is made. */
export interface MendPreview {
  /** Names the change when it is asked for. */
  readonly key: string;
  readonly kind: Mend['kind'];
  readonly place: CellPlace;
  readonly header: string;
  readonly was: string;
  readonly becomes: string;
}

/** Mends that follow from the cells alone. */
const MENDS = new Remembered((content) => planMends(content.read, content.sheetNames()));

/** Those, and the ones that follow from what was computed. */
function mendsOf(workbook: Workbook): readonly Mend[] {
  const mends = MENDS.of(workbook);
  const cells = workbook.read(TEACHERS.sheet);
  if (cells === null) return mends;
  return [...mends, ...categoryMends(schoolResults(workbook).school, cells, mends)];
}

/** What a reader would not see: that a text becomes a date, or Latin letters Russian ones. */
function noteOf(was: string, becomes: string, isDay: boolean): string {
  if (isDay) return was === becomes ? ' (дата)' : '';
  const sameOnScreen = lookOf(was) === lookOf(becomes);
  return sameOnScreen && was.toUpperCase() !== becomes.toUpperCase() ? ' (другие буквы)' : '';
}

function preview(mend: Mend): MendPreview {
  const key = mendKey(mend);
  if (mend.kind === 'sheet') {
    const place = { sheet: mend.sheet, row: 1, column: 1 };
    return { key, kind: 'sheet', place, header: '', was: '', becomes: mend.sheet };
  }
  const { kind, sheet, row, column, header, was, becomes } = mend;
  const place = { sheet, row, column };
  // Spaces at the ends may be what the change is about: they are shown.
  const typed = typedText(was);
  const note = noteOf(typed, textOf(becomes), isDayCell(becomes));
  return { key, kind, place, header, was: typed, becomes: `${textOf(becomes)}${note}` };
}

/** How many changes a preview would show. */
export function mendableCount(workbook: Workbook): number {
  return mendsOf(workbook).length;
}

/** What would be changed: where, what stands there, what will. */
export function previewMend(workbook: Workbook): MendPreview[] {
  return mendsOf(workbook).map(preview);
}

/** The edit of a mend's cell; edits count from 0. */
function editOf({ row, column, becomes }: Exclude<Mend, { kind: 'sheet' }>): CellEdit {
  return { row: row - 1, column: column - 1, value: becomes };
}

/** Cells by sheet, then the sheets to create at their places in the workbook. */
function changesOf(mends: readonly Mend[], workbook: Workbook): Change[] {
  const ofCells = mends.flatMap((mend) => (mend.kind === 'sheet' ? [] : [mend]));
  const missing = new Set(mends.flatMap((mend) => (mend.kind === 'sheet' ? [mend.sheet] : [])));
  const template = missing.size === 0 ? [] : schoolTemplate(workbook.today());
  const existing = workbook.sheetNames();
  return [
    ...[...groupBy(ofCells, ({ sheet }) => sheet)].map(
      ([sheet, edits]): Change => ({ kind: 'editCells', sheet, cells: edits.map(editOf) }),
    ),
    ...template
      .filter(({ name }) => missing.has(name))
      .map((plan) => creation(plan, existing, SCHOOL_SHEETS)),
  ];
}

/** Category and day are one change in two cells: one without the other would be nobody's (Ш-05). */
function wholeOnly(all: readonly Mend[], wanted: ReadonlySet<string>): Mend[] {
  const torn = new Set(
    all.flatMap((mend) =>
      mend.kind === 'category' && !wanted.has(mendKey(mend)) ? [mend.row] : [],
    ),
  );
  return all.filter(
    (mend) => wanted.has(mendKey(mend)) && !(mend.kind === 'category' && torn.has(mend.row)),
  );
}

/**
 * Makes the changes with these keys. One whose cell was edited since it was shown has another key
 * now: it is left as it is, and the answer says so.
 */
export function applyMend(workbook: Workbook, keys: readonly string[]): CommandOutcome {
  const wanted = new Set(keys);
  const mends = wholeOnly(mendsOf(workbook), wanted);
  const skipped = wanted.size - mends.length;
  if (mends.length > 0) workbook.apply(changesOf(mends, workbook));
  const sheets = mends.filter(({ kind }) => kind === 'sheet').length;
  const told = [
    ['Исправлено ячеек', mends.length - sheets, '.'],
    ['Создано листов', sheets, '.'],
    [
      'Пропущено исправлений',
      skipped,
      ' — после показа там что-то изменили. Посмотрите исправления ещё раз.',
    ],
  ] as const;
  const message = told
    .flatMap(([what, count, end]) => (count === 0 ? [] : [`${what}: ${count}${end}`]))
    .join(' ');
  if (mends.length > 0) return doneWith(skipped === 0, message);
  return { ok: skipped === 0, message: message || 'Ничего не изменено.' };
}
