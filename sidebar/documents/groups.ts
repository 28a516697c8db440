/** The documents in the groups that a list shows them in. */
import type { DocumentFace } from '../../src/core/documents/kind';

const TITLES: Readonly<Record<DocumentFace['of'], string>> = {
  person: 'О педагоге',
  difficulty: 'О затруднении',
  whole: 'О школе',
};

export interface DocumentGroup {
  /** null: all documents are of one sort, and the list needs no headings. */
  readonly title: string | null;
  readonly faces: readonly DocumentFace[];
}

/** In the order in which the first of each sort stands. */
export function groupsOf(faces: readonly DocumentFace[]): DocumentGroup[] {
  const sorts = [...new Set(faces.map(({ of }) => of))];
  return sorts.map((sort) => ({
    title: sorts.length === 1 ? null : TITLES[sort],
    faces: faces.filter(({ of }) => of === sort),
  }));
}
