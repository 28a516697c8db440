/** The page of documents as Google Sheets shows it: one HTML file, in which everything is computed. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill, scriptElement, styleElement, textElement } from './markup';
import { minified } from './minified';

const FOLDER = 'sidebar/documents';
/** What makes a file for Word of documents; run when somebody wants one. */
const WORD = 'src/papers/docx/browser-entry.ts';

/** Google names no limit for a page; one of this size opens in a second, and a library that slips in is noticed. */
const LARGEST_BYTES = 1024 * 1024;

/** The whole page for the edition with this id. Throws where it has grown beyond the limit. */
export function documentsPage(root: string, edition: string): string {
  const markup = readFileSync(resolve(root, FOLDER, 'documents.html'), 'utf8');
  const styled = fill(
    markup,
    '<!-- style -->',
    styleElement(minified(root, `${FOLDER}/documents.css`)),
  );
  const word = existsSync(resolve(root, WORD)) ? textElement('docx', minified(root, WORD)) : '';
  const script = scriptElement(minified(root, `${FOLDER}/google-${edition}.ts`));
  const page = fill(styled, '<!-- script -->', `${word}${script}`);
  const bytes = Buffer.byteLength(page);
  if (bytes > LARGEST_BYTES) {
    throw new Error(
      `Documents.html of ${edition} is ${bytes} bytes long, the limit is ${LARGEST_BYTES}`,
    );
  }
  return page;
}
