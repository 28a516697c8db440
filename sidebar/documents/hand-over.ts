/** Documents as files for the person: made here, named here. */
import { type Zippable, zipSync } from 'fflate';
import { type DocumentVariant, documentFileNames } from '../../src/core/documents/file-names';
import { paperFile } from '../../src/papers/page/paper-file';
import type { MadeDocument } from './answers';
import { docxOf } from './docx';
import type { Work } from './making';

/** A file, ready to be handed over. */
export interface ReadyFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One document is called after its person, several after what they are. */
function nameOf(variant: DocumentVariant, made: readonly MadeDocument[], ending: string): string {
  const [one, another] = made;
  const subject = another === undefined ? (one?.subject ?? null) : null;
  return documentFileNames(variant, [subject], ending).join('');
}

/** A page that any browser opens and prints. */
export function pageFile(variant: DocumentVariant, made: readonly MadeDocument[]): ReadyFile {
  return {
    name: nameOf(variant, made, 'html'),
    content: paperFile(made.map(({ document }) => document)),
    type: 'text/html;charset=utf-8',
  };
}

/** All of them in one file, to be edited. */
async function docxFile(
  variant: DocumentVariant,
  made: readonly MadeDocument[],
): Promise<ReadyFile> {
  const content = await docxOf(made.map(({ document }) => document));
  return { name: nameOf(variant, made, 'docx'), content, type: DOCX_TYPE };
}

/** A file for each, in one archive; null where the person has stopped it. */
async function docxArchive(
  variant: DocumentVariant,
  made: readonly MadeDocument[],
  work: Work,
): Promise<ReadyFile | null> {
  const subjects = made.map(({ subject }) => subject);
  const files: Zippable = {};
  for (const [at, name] of documentFileNames(variant, subjects, 'docx').entries()) {
    work.show(at, made.length, `Файлов готово: ${at} из ${made.length}`);
    if (await work.isStopped()) return null;
    const documents = made.slice(at, at + 1).map(({ document }) => document);
    // Such a file is packed already.
    files[name] = [await docxOf(documents), { level: 0 }];
  }
  const content = new Uint8Array(zipSync(files));
  return {
    name: documentFileNames(variant, [null], 'zip').join(''),
    content,
    type: 'application/zip',
  };
}

/** What is to be edited: one file, or one for `each`; null where the person has stopped it meanwhile. */
export async function docxReady(
  variant: DocumentVariant,
  made: readonly MadeDocument[],
  isEach: boolean,
  work: Work,
): Promise<ReadyFile | null> {
  const file = isEach ? await docxArchive(variant, made, work) : await docxFile(variant, made);
  return (await work.isStopped()) ? null : file;
}
