/** What the files of documents are called. */
import type { Subject } from '../../src/core/documents/kind';
import { inFileName } from '../../src/core/values/file-name';

/** A title has a colon at most, which not every disk takes. */
const titleInName = (title: string): string => title.replace(/[\\/:*?"<>|]/g, '');

/** «Оценочный лист.docx»: of the whole workbook, or several documents in one file. */
export const commonName = (title: string, ending: string): string =>
  `${titleInName(title)}.${ending}`;

/** «Оценочный лист Т-01.docx»; the second of the same teacher is «… Т-01 (2).docx». */
export function namesOf(
  title: string,
  subjects: readonly (Subject | null)[],
  ending: string,
): string[] {
  const given = new Set<string>();
  return subjects.map((subject) => {
    const stem =
      subject === null
        ? titleInName(title)
        : `${titleInName(title)} ${inFileName(subject.teacher)}`;
    let name = stem;
    for (let count = 2; given.has(name); count += 1) name = `${stem} (${count})`;
    given.add(name);
    return `${name}.${ending}`;
  });
}
