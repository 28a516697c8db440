/** The page of the documents as one HTML file, for the workbench and for Google Sheets. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill, scriptElement, styleElement, textElement } from './markup';
import { minified } from './minified';

/** Where the page stands: its entry `sidebar/documents/<place>.ts`. */
export type DocumentsPlace = 'workbench' | `google-${string}`;

const FOLDER = 'sidebar/documents';
const DOCX = 'src/papers/docx/browser-entry.ts';

/** The files that the page is made of. */
export function documentsSources(place: DocumentsPlace) {
  return {
    script: `${FOLDER}/${place}.ts`,
    style: `${FOLDER}/documents.css`,
    markup: `${FOLDER}/documents.html`,
    docx: DOCX,
  };
}

/** The page; the script that makes .docx files lies in it as a text that runs when it is wanted. */
export function documentsPage(
  root: string,
  place: DocumentsPlace,
): { readonly page: string; readonly docx: string } {
  const { script, style, markup, docx } = documentsSources(place);
  const docxScript = minified(root, docx);
  const page = [
    ['<!-- style -->', styleElement(minified(root, style))],
    ['<!-- docx -->', textElement('docx', docxScript)],
    ['<!-- script -->', scriptElement(minified(root, script))],
  ].reduce(
    (text, [marker = '', part = '']) => fill(text, marker, part),
    readFileSync(resolve(root, markup), 'utf8'),
  );
  return { page, docx: docxScript };
}
