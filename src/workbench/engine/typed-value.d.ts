/** What a person means by a text typed into a cell, as a Russian spreadsheet would take it. */
import type { Column } from '../../core/schema/column';
import type { Cell } from '../../core/values/cell';
import type { CellKind } from './moment';
import type { ShortDays } from './short-day';
/**
 * What a cell takes. `number` alone never becomes a day; `anything` is a cell that neither the
 * product nor its format says anything of.
 */
export type Expected = 'text' | 'day' | 'number' | 'numberOrDay' | 'anything';
/** What a declared column takes. */
export declare function expectedIn({ look }: Pick<Column<unknown>, 'look'>): Expected;
/** What a cell takes of which only the format is known. */
export declare function expectedBy(kind: CellKind): Expected;
/**
 * The value of a typed text. Formulas are not evaluated: «=…» stays a text. What does not fit stays
 * as typed; the checks will say so. A day without a year is one where days are expected only.
 */
export declare function typedValue(text: string, expected: Expected, shortDays?: ShortDays): Cell;
