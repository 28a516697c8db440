/** What files of documents are called: by what is in them, so that two different ones never share a name. */
import { type Day, formatSpan } from '../values/day';
import { inFileName } from '../values/file-name';
import type { DocumentFace, DocumentOption, Subject } from './kind';

/** Which document it is among those of its kind. */
export interface DocumentVariant {
  readonly face: DocumentFace;
  /** Those that are ticked. */
  readonly options: readonly Pick<DocumentOption, 'short'>[];
  readonly codesOnly: boolean;
  /** null: that of «Настройки», which no name tells. */
  readonly period: { readonly periodStart: Day; readonly periodEnd: Day } | null;
}

/** A title is plain words; a colon, which «Сборник: …» has, no disk of Windows takes. */
const titleInName = (title: string): string => title.replace(/[\\/:*?"<>|]/g, '');

/** Disks of Windows and of Apple take «А» and «а» for one, and a letter for itself in pieces. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** «, с критериями, только коды за 01.09.2024–31.08.2025»; '' of a document as it is by itself. */
function variantInName({ face, options, codesOnly, period }: DocumentVariant): string {
  const ticked = options.map(({ short }) => `, ${short}`).join('');
  const codes = face.holdsNames && codesOnly ? ', только коды' : '';
  const span = period === null ? '' : ` за ${formatSpan(period.periodStart, period.periodEnd)}`;
  return `${ticked}${codes}${span}`;
}

/** « Т-01» of a person; of a difficulty, of which a teacher may have several, « Т-01, строка 12». */
function subjectInName({ of }: DocumentFace, subject: Subject | null): string {
  if (subject === null) return '';
  const row = of === 'difficulty' ? `, строка ${inFileName(subject.id)}` : '';
  return ` ${inFileName(subject.teacher)}${row}`;
}

/**
 * «Рейтинг, с критериями.docx», «Оценочный лист Т-01, только коды.docx» for each subject; null is the whole
 * workbook. Two that a disk would take for one get numbers: «Оценочный лист Т_1 (2).docx».
 */
export function documentFileNames(
  variant: DocumentVariant,
  subjects: readonly (Subject | null)[],
  ending: string,
): string[] {
  const taken = new Set<string>();
  const title = titleInName(variant.face.title);
  const rest = variantInName(variant);
  return subjects.map((subject) => {
    const stem = `${title}${subjectInName(variant.face, subject)}${rest}`;
    let name = stem;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${stem} (${number})`;
    taken.add(fold(name));
    return `${name}.${ending}`;
  });
}
