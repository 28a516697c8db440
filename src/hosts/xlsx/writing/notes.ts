/** Header notes: a comments part for their text and the VML drawing that shows them. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { declareDefault, declareOverride } from '../package/content-types';
import type { OpcPackage } from '../package/opc-package';
import { addRelationship, relationshipsOf } from '../package/relationships';
import { changedShapes, emptyDrawing } from './note-shapes';
import { changeTexts, EMPTY_COMMENTS, type IsGone, type Note } from './note-texts';

/** The notes of a plan's header cells. */
export function headerNotes({ titles, columns }: SheetPlan): Note[] {
  return columns.flatMap(({ note }, column) =>
    note === undefined ? [] : [{ row: titles.length, column, text: note }],
  );
}

/**
 * Gives the worksheet part these notes in the place of those that are gone. `drawing` is the part that
 * shows the notes it has; null: none does. Returns the relationship id of a drawing that had to be
 * made, for the worksheet to name; null: none had to.
 */
export function layNotes(
  pack: OpcPackage,
  sheetPart: string,
  notes: readonly Note[],
  drawing: string | null = null,
  isGone: IsGone = () => false,
): string | null {
  const known = commentsOf(pack, sheetPart);
  if (known === null && notes.length === 0) return null;
  const comments = known ?? newComments(pack, sheetPart);
  const { gone, added } = changeTexts(pack, comments, notes, isGone);
  if (drawing !== null) {
    pack.setText(drawing, changedShapes(pack.text(drawing), gone, added));
    return null;
  }
  return added.length === 0 ? null : newDrawing(pack, sheetPart, added);
}

const folderOf = (sheetPart: string): string => sheetPart.replace(/worksheets\/[^/]*$/, '');

function commentsOf(pack: OpcPackage, sheetPart: string): string | null {
  const found = relationshipsOf(pack, sheetPart).find(({ type }) => type === 'comments');
  return found && pack.has(found.target) ? found.target : null;
}

function newComments(pack: OpcPackage, sheetPart: string): string {
  const part = pack.unusedName(`${folderOf(sheetPart)}comments`, '.xml');
  pack.setText(part, EMPTY_COMMENTS);
  declareOverride(
    pack,
    part,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  addRelationship(pack, sheetPart, 'comments', part);
  return part;
}

function newDrawing(pack: OpcPackage, sheetPart: string, notes: readonly Note[]): string {
  const part = pack.unusedName(`${folderOf(sheetPart)}drawings/vmlDrawing`, '.vml');
  const number = Number(/(\d+)\.vml$/.exec(part)?.[1] ?? 1);
  pack.setText(part, changedShapes(emptyDrawing(number), [], notes));
  declareDefault(pack, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return addRelationship(pack, sheetPart, 'vmlDrawing', part);
}
