/** A sheet as the page shows it. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Area, SheetShape } from '../wire/snapshot';
import type { OpenBook } from './open-book';
import type { SheetDisplay } from './sheet-display';
/**
 * One sheet in full; `plan` is its declaration, if the product knows the sheet, `lists` are the areas
 * whose values it knows without the file.
 */
export declare function sheetShape(
  book: Pick<OpenBook, 'read' | 'revision'>,
  name: string,
  display: SheetDisplay,
  plan: SheetPlan | undefined,
  lists: readonly Area[],
): SheetShape;
