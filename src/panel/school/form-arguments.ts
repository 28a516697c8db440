/** What a page hands over of teachers' sheets: taken only if it is nothing else. */
import type { SheetGrid } from '../../core/schema/sheet-grid';
import { MOST_SHEETS_TOLD } from '../../core/school/self-assessment/collecting/form-parcel';
import type { FormParcel } from '../../core/school/self-assessment/collecting/submission';
import {
  MOST_NAMED,
  type TypedBeyond,
} from '../../core/school/self-assessment/collecting/typed-beyond';
import { FORM_SHEET } from '../../core/school/self-assessment/form/form-sheets';
import { Fault } from '../../core/values/fault';
import { fieldsOf, isShortText } from '../arguments';
import { CHARACTERS_A_CALL, charactersIn } from '../call-weight';
import { isName, isRows } from '../parcel-cells';
import { FORMS_A_CALL, FORMS_A_COLLECTION } from './form-limits';

/** Sheets to be collected, and by what they were shown under. */
export interface FormsToCollect {
  readonly parcels: readonly FormParcel[];
  /** `CollectReport.seen` of the preview. */
  readonly seen: string;
}

/** Codes of the teachers whose sheets are made. Throws `Fault`. */
export function formCodesArgument(argument: unknown): readonly string[] {
  if (
    Array.isArray(argument) &&
    argument.length > 0 &&
    argument.length <= FORMS_A_CALL &&
    argument.every(isShortText)
  ) {
    return argument;
  }
  throw new Fault('Выберите педагогов ещё раз: панель передала не список кодов.');
}

/** The cells of a sheet, null for one that the file lacks; undefined: they are none. */
function gridOf(value: unknown): SheetGrid | null | undefined {
  if (value === null) return null;
  const { rows } = fieldsOf(value);
  return isRows(rows) ? { rows } : undefined;
}

/** Why no call can carry a file with these rows: a sentence that names it; null when one can. */
export function formTooHeavy(source: string, grids: readonly (SheetGrid | null)[]): string | null {
  const weight = grids.reduce((sum, grid) => sum + charactersIn(grid?.rows ?? []), 0);
  if (weight <= CHARACTERS_A_CALL) return null;
  return `В файле «${source}» слишком много текста для листа «${FORM_SHEET}».`;
}

/** A file cannot have typed more than its cells. */
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Where something else is typed; undefined: they are no places. */
function beyondOf(value: unknown): readonly TypedBeyond[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_SHEETS_TOLD) return undefined;
  const places = value.flatMap((one): TypedBeyond[] => {
    const { sheet, cells, count } = fieldsOf(one);
    const isList = Array.isArray(cells) && cells.length <= MOST_NAMED && cells.every(isShortText);
    return isList && isShortText(sheet) && isCount(count) ? [{ sheet, cells, count }] : [];
  });
  return places.length === value.length ? places : undefined;
}

/** The parcel; one that is too large is a refused one, so that the others can be collected. */
function parcelOf(value: unknown): FormParcel | null {
  const { source, fault, form, about, beyond: places } = fieldsOf(value);
  if (!isName(source)) return null;
  if (isName(fault)) return { source, fault };
  const grids = [gridOf(form), gridOf(about)] as const;
  const [typed, requisites] = grids;
  const beyond = beyondOf(places);
  if (typed === undefined || requisites === undefined || beyond === undefined) return null;
  const refusal = formTooHeavy(source, [typed, requisites]);
  if (refusal !== null) return { source, fault: refusal };
  return { source, form: typed, about: requisites, ...(beyond.length > 0 && { beyond }) };
}

/** The sheets that a page has read from files. Throws `Fault` when one of them is none. */
export function formParcelsArgument(argument: unknown): FormParcel[] {
  const given = Array.isArray(argument) && argument.length <= FORMS_A_COLLECTION ? argument : [];
  const parcels = given.flatMap((value) => parcelOf(value) ?? []);
  if (parcels.length > 0 && parcels.length === given.length) return parcels;
  throw new Fault('Панель передала не листы самооценки. Обновите панель и выберите файлы ещё раз.');
}

/** The same, with what the person has seen of them. */
export function formsToCollectArgument(argument: unknown): FormsToCollect {
  const { parcels, seen } = fieldsOf(argument);
  return { parcels: formParcelsArgument(parcels), seen: seenArgument(seen) };
}

/** The name of the changes that were shown. */
export function seenArgument(argument: unknown): string {
  if (isShortText(argument) && argument !== '') return argument;
  throw new Fault('Посмотрите, что изменится, ещё раз: панель не сказала, что было показано.');
}
