/** Documents as files for the person: made here, named here. */
import { type Zippable, zipSync } from 'fflate';
import { documentFileNames } from '../../src/core/documents/file-names';
import { paperFile } from '../../src/papers/page/paper-file';
import type { MadeDocument } from './answers';
import { docxOf } from './docx';

/** A file, ready to be handed over. */
export interface ReadyFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One document is called after its person, several after what they are. */
function nameOf(title: string, made: readonly MadeDocument[], ending: string): string {
  const [one, another] = made;
  const subject = another === undefined ? (one?.subject ?? null) : null;
  return documentFileNames(title, [subject], ending).join('');
}

/** A page that any browser opens and prints. */
export function pageFile(title: string, made: readonly MadeDocument[]): ReadyFile {
  return {
    name: nameOf(title, made, 'html'),
    content: paperFile(made.map(({ document }) => document)),
    type: 'text/html;charset=utf-8',
  };
}

/** All of them in one file, to be edited. */
export async function docxFile(title: string, made: readonly MadeDocument[]): Promise<ReadyFile> {
  const content = await docxOf(made.map(({ document }) => document));
  return { name: nameOf(title, made, 'docx'), content, type: DOCX_TYPE };
}

/** A file for each, in one archive; null when `goesOn` says of one that it is not to be made. */
export async function docxArchive(
  title: string,
  made: readonly MadeDocument[],
  goesOn: (done: number) => Promise<boolean>,
): Promise<ReadyFile | null> {
  const subjects = made.map(({ subject }) => subject);
  const files: Zippable = {};
  for (const [at, name] of documentFileNames(title, subjects, 'docx').entries()) {
    if (!(await goesOn(at))) return null;
    const documents = made.slice(at, at + 1).map(({ document }) => document);
    // Such a file is packed already.
    files[name] = [await docxOf(documents), { level: 0 }];
  }
  const content = new Uint8Array(zipSync(files));
  return {
    name: documentFileNames(title, [null], 'zip').join(''),
    content,
    type: 'application/zip',
  };
}
