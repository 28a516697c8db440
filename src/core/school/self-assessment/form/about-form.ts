/** «О листе»: whose sheet it is, of which school and period, and whether somebody has changed that. */
import { day } from '../../../schema/columns/day';
import { code, text } from '../../../schema/columns/text';
import type { SheetGrid } from '../../../schema/sheet-grid';
import { textOf } from '../../../schema/shown';
import { type Cell, isBlankCell } from '../../../values/cell';
import type { Day } from '../../../values/day';
import { fold, shortHash } from '../../../values/text';

/** The lines of the sheet by which a file is known, «Параметр» and «Значение». */
export const ABOUT_LINES = {
  schoolCode: code('Код ОО', { required: true }),
  schoolName: text('Наименование ОО', { requisite: true }),
  teacher: code('Код педагога', { required: true }),
  periodStart: day('Период с', { required: true }),
  periodEnd: day('Период по', { required: true }),
  criteria: text('Редакция критериев', { requisite: true }),
  seal: code('Контрольный код', { required: true }),
  remarks: text('Комментарии школы', { requisite: true }),
} as const;

export interface AboutForm {
  readonly schoolCode: string;
  readonly teacher: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
}

/** Shows that a hand has changed whose sheet it is, not who did. */
export function sealOf({ schoolCode, teacher, periodStart, periodEnd }: AboutForm): string {
  // Begins with a letter: no program takes it for a number.
  return `f${shortHash([schoolCode, teacher, periodStart, periodEnd].join('\n'))}`;
}

/** Tells one remark of the school from what a teacher has typed instead. */
export const remarkHash = (remark: string): string => `c${shortHash(fold(remark)).slice(0, 5)}`;

const NO_REMARKS = 'нет';

/** What «О листе» says of the remarks that the sheet held when it was handed out. */
export const remarksLine = (remarks: readonly string[]): string =>
  [...new Set(remarks.map(remarkHash))].sort().join(' ') || NO_REMARKS;

/** The remarks that it held; null: the sheet does not say. */
export function remarkHashes(about: SheetGrid): ReadonlySet<string> | null {
  const told = textOf(valuesOf(about).get(fold(ABOUT_LINES.remarks.header)) ?? null);
  return told === '' ? null : new Set(told.split(' '));
}

/** The cell beside each name, of the first line with it. */
function valuesOf({ rows }: SheetGrid): Map<string, Cell> {
  const values = new Map<string, Cell>();
  for (const [name = null, value = null] of rows) {
    const known = fold(textOf(name));
    if (known !== '' && !values.has(known)) values.set(known, value);
  }
  return values;
}

/**
 * What the sheet says, and whether its seal is unbroken; null where a line is missing or cannot be
 * read: the file is no sheet of ours then.
 */
export function readAbout(cells: SheetGrid): (AboutForm & { readonly isSealed: boolean }) | null {
  const values = valuesOf(cells);
  const read = <T>(column: {
    readonly header: string;
    readonly parse: (cell: Cell) => { readonly value: T } | { readonly fault: unknown };
  }): T | null => {
    const cell = values.get(fold(column.header)) ?? null;
    if (isBlankCell(cell)) return null;
    const reading = column.parse(cell);
    return 'value' in reading ? reading.value : null;
  };
  const schoolCode = read(ABOUT_LINES.schoolCode);
  const teacher = read(ABOUT_LINES.teacher);
  const periodStart = read(ABOUT_LINES.periodStart);
  const periodEnd = read(ABOUT_LINES.periodEnd);
  if (schoolCode === null || teacher === null || periodStart === null || periodEnd === null) {
    return null;
  }
  const about = { schoolCode, teacher, periodStart, periodEnd };
  return { ...about, isSealed: read(ABOUT_LINES.seal) === sealOf(about) };
}
