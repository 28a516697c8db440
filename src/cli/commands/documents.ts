import { join } from 'node:path';
import type { Documents, UnmadeDocument } from '../../app/documents/documents';
import type { Workbook } from '../../app/workbook';
import type { PaperDocument } from '../../core/documents/document';
import { type DocumentVariant, documentFileNames } from '../../core/documents/file-names';
import type { DocumentFace, Subject } from '../../core/documents/kind';
import { hasErrors, issueTotals } from '../../core/schema/issue';
import { ISSUES_SHEET } from '../../core/schema/issues-sheet';
import { formatPeriod } from '../../core/settings/period';
import { Fault } from '../../core/values/fault';
import { counted, listing } from '../../core/values/russian';
import { EDITION_DOCUMENTS } from '../../editions/documents';
import { type NewFile, saveNewFiles } from '../../hosts/disk/new-files';
import type { Answer, CliCommand, Invocation } from '../cli-command';
import { type ChosenDocuments, chosenDocuments } from '../document-choice';
import { openKnownBook, refuseOthers, twoOperands } from '../files';
import { isoOrNull } from '../period-report';

const PAPERS = ['документ', 'документа', 'документов'] as const;

/** How many codes a message names. */
const MOST_NAMES = 3;

interface DocumentToWrite {
  readonly face: DocumentFace;
  /** null for one of the whole workbook. */
  readonly teacher: string | null;
  readonly out: string;
  readonly document: PaperDocument;
}

interface NotMade extends UnmadeDocument {
  readonly face: DocumentFace;
}

/** The file of each, by all that the workbook has: whoever is chosen, a paper has one name. */
function fileNames(
  variant: DocumentVariant,
  all: readonly (Subject | null)[],
): (subject: Subject | null) => string {
  const names = documentFileNames(variant, all, 'docx');
  const byId = new Map(names.map((name, at) => [all[at]?.id, name]));
  return (subject) => byId.get(subject?.id) ?? '';
}

/** Makes what was chosen, each with the file that it goes into, and tells of whom there is none. */
function made(
  documents: Documents,
  workbook: Workbook,
  chosen: readonly ChosenDocuments[],
  folder: string,
  codesOnly: boolean,
) {
  const toWrite: DocumentToWrite[] = [];
  const notMade: NotMade[] = [];
  for (const { listed, subjects, options } of chosen) {
    const { face } = listed;
    const request = { kind: face.id, subjects, codesOnly, options, period: null };
    const answer = documents.make(workbook, request);
    const ticked = listed.options.filter(({ id }) => options.includes(id));
    const variant = { face, codesOnly, options: ticked, period: null };
    const nameOf = fileNames(variant, listed.subjects ?? [null]);
    for (const { subject, document } of answer.made) {
      const out = join(folder, nameOf(subject));
      toWrite.push({ face, teacher: subject?.teacher ?? null, out, document });
    }
    notMade.push(...answer.unmade.map((one) => ({ face, ...one })));
  }
  return { toWrite, notMade };
}

/** Why there is none: a reason that many have is told once, with the first of their codes. */
function missingLines(notMade: readonly NotMade[]): string[] {
  const groups = new Map<string, { face: DocumentFace; missing: string; codes: string[] }>();
  for (const { face, missing, subject } of notMade) {
    const key = `${face.id} ${missing}`;
    const group = groups.get(key) ?? { face, missing, codes: [] };
    if (subject !== null) group.codes.push(subject.teacher);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ face, missing, codes }) => {
    const whose = codes.length === 0 ? '' : ` (${listing(codes, MOST_NAMES)})`;
    return `Нет документа «${face.title}»${whose}: ${missing}`;
  });
}

async function documents(invocation: Invocation): Promise<Answer> {
  const what = 'книга (.xlsx) и папка для документов';
  const [path, folder] = twoOperands(invocation.operands, what);
  const { workbook, edition, source: read } = openKnownBook(path, invocation);
  const source = EDITION_DOCUMENTS.get(edition.id);
  if (source === undefined) throw new Fault(`В книге ${edition.owner} документов нет.`);
  const chosen = chosenDocuments(source.list(workbook, null), edition, invocation);
  const { toWrite, notMade } = made(source, workbook, chosen, folder, invocation.codesOnly);
  // What writes .docx is large; other commands start without it.
  const { docxOf } = await import('../../papers/docx/docx-file');
  const files: NewFile[] = [];
  for (const { out, document } of toWrite) files.push({ out, bytes: await docxOf([document]) });
  refuseOthers(
    files,
    'документ могли дополнить вручную',
    'Уберите прежний файл или укажите другую папку.',
  );
  saveNewFiles(files, read.rights);
  const issues = edition.issues(workbook);
  const period = source.period(workbook);
  const lines = [`Период: ${formatPeriod(period)}`, ...missingLines(notMade)];
  if (files.length === 0 && notMade.length === 0) {
    lines.push('Составить не о ком: в книге нет строк, по которым делают такие документы.');
  }
  if (hasErrors({ issues })) {
    const others = files.length === 0 ? '' : '; документы сделаны по остальному';
    lines.push(`${issueTotals(issues)}. Ошибки — на листе «${ISSUES_SHEET}»${others}.`);
  }
  if (files.length > 0) lines.push(`Записано: ${folder} — ${counted(files.length, PAPERS)}`);
  else lines.push('Ничего не записано.');
  return {
    status: hasErrors({ issues }) || files.length === 0 ? 1 : 0,
    text: lines.join('\n'),
    data: {
      folder,
      period: { from: isoOrNull(period.periodStart), to: isoOrNull(period.periodEnd) },
      files: toWrite.map(({ face, teacher, out }) => ({ kind: face.id, teacher, out })),
      missing: notMade.map(({ face, subject, missing }) => ({
        kind: face.id,
        teacher: subject?.teacher ?? null,
        missing,
      })),
      issues,
    },
  };
}

/**
 * `documents BOOK.xlsx DIR`: the documents of a school's or a municipality's workbook as .docx, a file
 * for each person or for the whole; never over one that was edited. Status 1 when the data have errors,
 * or when nothing could be made.
 */
export const DOCUMENTS: CliCommand = {
  name: 'documents',
  usage: [
    {
      form: 'documents КНИГА.xlsx ПАПКА',
      about: 'записать документы школы или муниципалитета (.docx)',
    },
    {
      form: 'documents КНИГА.xlsx ПАПКА --kind ДОКУМЕНТ --with ПОМЕТКИ',
      about: 'только этот документ; имена документов и их пометок назовёт ошибка в имени',
    },
    { form: 'documents КНИГА.xlsx ПАПКА --teacher КОД', about: 'документы одного педагога' },
    {
      form: 'documents КНИГА.xlsx ПАПКА --codes-only',
      about: 'то же с кодами вместо ФИО',
    },
  ],
  options: ['kind', 'with', 'teacher', 'codes-only'],
  run: documents,
};
