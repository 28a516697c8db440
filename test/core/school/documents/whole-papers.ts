/** The documents of a whole school, as tests make them. */
import type { PaperDocument } from '../../../../src/core/documents/document';
import { type DocumentKind, isMissing } from '../../../../src/core/documents/kind';
import type { SchoolResults } from '../../../../src/core/school/compute-school';

interface Chosen {
  readonly codesOnly?: boolean;
  readonly options?: readonly string[];
}

const made = (
  { make }: DocumentKind<SchoolResults>,
  results: SchoolResults,
  { codesOnly = false, options = [] }: Chosen,
) => make(results, { subject: null, codesOnly, options });

/** The document, which must not be missing. */
export function paperOf(
  kind: DocumentKind<SchoolResults>,
  results: SchoolResults,
  chosen: Chosen = {},
): PaperDocument {
  const paper = made(kind, results, chosen);
  if (isMissing(paper)) throw new Error(paper.missing);
  return paper;
}

/** Why there is no document; null where there is one. */
export function missingOf(
  kind: DocumentKind<SchoolResults>,
  results: SchoolResults,
  chosen: Chosen = {},
): string | null {
  const paper = made(kind, results, chosen);
  return isMissing(paper) ? paper.missing : null;
}
