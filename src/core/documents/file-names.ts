/** What files of documents are called. */
import { inFileName } from '../values/file-name';
import type { Subject } from './kind';

/** A title is plain words; a colon, which «Сборник: …» has, no disk of Windows takes. */
const titleInName = (title: string): string => title.replace(/[\\/:*?"<>|]/g, '');

/** Disks of Windows and of Apple take «А» and «а» for one, and a letter for itself in pieces. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * «Рейтинг.docx», «Оценочный лист Т-01.docx» for each subject; null is the whole workbook. Two that a
 * disk would take for one get numbers: «Оценочный лист Т_1 (2).docx».
 */
export function documentFileNames(
  title: string,
  subjects: readonly (Subject | null)[],
  ending: string,
): string[] {
  const taken = new Set<string>();
  return subjects.map((subject) => {
    const plain = [titleInName(title), ...(subject === null ? [] : [inFileName(subject.teacher)])];
    const stem = plain.join(' ');
    let name = stem;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${stem} (${number})`;
    taken.add(fold(name));
    return `${name}.${ending}`;
  });
}
