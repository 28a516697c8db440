/** Documents of a school as .docx files. */
import { readFileSync } from 'node:fs';
import type { PaperDocument } from '../../../src/core/documents/document';
import { EDITION_DOCUMENTS } from '../../../src/editions/documents';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { docxOf } from '../../../src/papers/docx/docx-file';
import { today } from '../inputs';
import type { Measure } from '../measure';

function documentsIn(input: string): readonly PaperDocument[] {
  const workbook = openXlsx(readFileSync(input), { today });
  const documents = EDITION_DOCUMENTS.get('school');
  if (documents === undefined) throw new Error('A school has no documents');
  return documents.list(workbook, null).flatMap(({ face }) => {
    const order = { kind: face.id, subjects: null, codesOnly: false, options: [], period: null };
    return documents.make(workbook, order).made.map(({ document }) => document);
  });
}

export const PAPERS: readonly Measure[] = [
  {
    id: 'papers.made',
    title: 'every document of a school, as data',
    unit: 'people',
    sizes: [30, 300],
    input: 'school',
    begin: (input) => {
      let documents = 0;
      return {
        run: () => {
          documents = documentsIn(input).length;
        },
        counted: () => ({ documents }),
      };
    },
  },
  {
    id: 'papers.docx',
    title: 'the same written as .docx files',
    unit: 'people',
    sizes: [30],
    input: 'school',
    against: 'papers.made',
    begin: (input) => {
      const documents = documentsIn(input);
      return {
        run: async () => {
          for (const document of documents) await docxOf([document]);
        },
        counted: () => ({ documents: documents.length }),
      };
    },
  },
];
