/** What a document says, as tests read it: with plain spaces. */
import type { PaperDocument, TablePart } from '../../../../src/core/documents/document';
import type { SchoolResults } from '../../../../src/core/school/compute-school';
import { ownPage } from '../../../../src/core/school/documents/own-page';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** The own page of a person who is there. */
export function pageOf(results: SchoolResults, code: string, showsPlace = false): PaperDocument {
  const page = ownPage(results, code, { showsPlace, codesOnly: false });
  if (page === null) throw new Error(`The school has no page for ${code}`);
  return page;
}

export function tablesOf({ parts }: PaperDocument): string[][][] {
  return parts
    .filter((part): part is TablePart => part.kind === 'table')
    .map(({ rows }) => rows.map(({ cells }) => cells.map(plain)));
}

/** Headings, paragraphs and items of lists, one a line. */
export function linesOf({ parts }: PaperDocument): string[] {
  return parts
    .flatMap((part) => {
      if (part.kind === 'list') return part.items;
      return part.kind === 'heading' || part.kind === 'paragraph' ? [part.text] : [];
    })
    .map(plain);
}

export const requisitesOf = ({ requisites }: PaperDocument): string[] =>
  requisites.map(({ name, value }) => `${name}: ${plain(value)}`);
