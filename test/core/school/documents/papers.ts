/** Papers of teachers, as tests ask for them. */
import type { PaperDocument, Part } from '../../../../src/core/documents/document';
import { type DocumentKind, isMissing } from '../../../../src/core/documents/kind';
import type { SchoolResults } from '../../../../src/core/school/compute-school';
import { textsOf } from '../../../core/documents/figures';

type Kind = DocumentKind<SchoolResults>;

interface Chosen {
  readonly codesOnly?: boolean;
  readonly options?: readonly string[];
}

const made = (kind: Kind, results: SchoolResults, subject: string | null, chosen: Chosen) =>
  kind.make(results, { subject, codesOnly: false, options: [], ...chosen });

/** The paper of a subject of whom there is one; null of the whole school. */
export function paperOf(
  kind: Kind,
  results: SchoolResults,
  subject: string | null,
  chosen: Chosen = {},
): PaperDocument {
  const paper = made(kind, results, subject, chosen);
  if (isMissing(paper)) throw new Error(`No paper of ${subject}: ${paper.missing}`);
  return paper;
}

/** Why there is no paper; null where there is one. */
export function missingOf(kind: Kind, results: SchoolResults, subject: string): string | null {
  const paper = made(kind, results, subject, {});
  return isMissing(paper) ? paper.missing : null;
}

export const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Everything that the paper says, a text a line. */
export const wordsOf = (paper: PaperDocument): string => plain(textsOf(paper).join('\n'));

/** «Педагог: М. П. Семёнова»; «Куратор: —» where the name is written by hand. */
export const signersOf = ({ parts }: PaperDocument): string[] =>
  parts.flatMap((part) =>
    part.kind === 'signatures'
      ? part.lines.map(({ position, name }) => plain(`${position}: ${name ?? '—'}`))
      : [],
  );

/** The table under a heading. */
export function tableUnder({ parts }: PaperDocument, title: string): string[][] {
  const at = parts.findIndex((part) => part.kind === 'heading' && plain(part.text) === title);
  const table = parts.slice(at).find((part) => part.kind === 'table') as
    | Extract<Part, { kind: 'table' }>
    | undefined;
  if (at < 0 || table === undefined) throw new Error(`No table under «${title}»`);
  return table.rows.map(({ cells }) => cells.map(plain));
}

/** Labels over ruled lines. */
export const blanksOf = ({ parts }: PaperDocument): string[] =>
  parts.flatMap((part) => (part.kind === 'blank' ? plain(part.label) : []));
