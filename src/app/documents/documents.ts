/** The documents of an edition: what can be made of a workbook, and making it. */
import type { PaperDocument } from '../../core/documents/document';
import {
  type DocumentFace,
  type DocumentKind,
  type DocumentOption,
  type DocumentOrder,
  isMissing,
  type Subject,
} from '../../core/documents/kind';
import type { Span } from '../../core/settings/period';
import { Fault } from '../../core/values/fault';
import type { Workbook } from '../workbook';
import { type Counted, refuseHindered } from './hindered';

/** An option with what is to be known before it is ticked. */
interface ListedOption extends DocumentOption {
  readonly hint: string | null;
}

/** A kind of documents with all that can be chosen. */
export interface ListedDocument {
  readonly face: DocumentFace;
  readonly options: readonly ListedOption[];
  /** null: one document for the whole workbook. */
  readonly subjects: readonly Subject[] | null;
}

/** What is wanted: one document for each subject, or the one of the whole workbook. */
export interface DocumentsRequest extends Omit<DocumentOrder, 'subject'> {
  /** The face's id. */
  readonly kind: string;
  /** Ids of subjects; null: the whole workbook, or everyone that the kind can be made of. */
  readonly subjects: readonly string[] | null;
  /** null: the period of «Настройки». */
  readonly period: Span | null;
}

interface MadeDocument {
  /** null for the whole workbook. */
  readonly subject: Subject | null;
  readonly document: PaperDocument;
}

export interface UnmadeDocument {
  readonly subject: Subject | null;
  readonly missing: string;
}

export interface MadeDocuments {
  readonly made: readonly MadeDocument[];
  /** Of whom there is none, and why. */
  readonly unmade: readonly UnmadeDocument[];
}

export interface Documents {
  readonly faces: readonly DocumentFace[];
  /** The period of «Настройки», or the one that holds without them. */
  period(workbook: Workbook): Span;
  list(workbook: Workbook, period: Span | null): readonly ListedDocument[];
  /** Throws `Fault` for a kind or a subject that is not there, and where nothing can be counted. */
  make(workbook: Workbook, request: DocumentsRequest): MadeDocuments;
}

/** `resultsOf` computes the workbook for another period than that of «Настройки» where one is given. */
export function documentsOf<Results extends Counted>(
  kinds: readonly DocumentKind<Results>[],
  resultsOf: (workbook: Workbook, period: Span | null) => Results,
  periodOf: (results: Results) => Span,
): Documents {
  const subjectsOf = (
    { subjects, face }: DocumentKind<Results>,
    results: Results,
    wanted: readonly string[] | null,
  ): readonly (Subject | null)[] => {
    if (subjects === null) return [null];
    const all = subjects(results);
    if (wanted === null) return all;
    return wanted.map((id) => {
      const found = all.find((one) => one.id === id);
      if (found !== undefined) return found;
      throw new Fault(`Документа «${face.title}» для «${id}» нет: книгу изменили. Выберите снова.`);
    });
  };
  return {
    faces: kinds.map(({ face }) => face),
    period: (workbook) => {
      const { periodStart, periodEnd } = periodOf(resultsOf(workbook, null));
      return { periodStart, periodEnd };
    },
    list: (workbook, period) => {
      const results = resultsOf(workbook, period);
      return kinds.map(({ face, options, optionHint, subjects }) => ({
        face,
        options: options.map((option) => ({
          ...option,
          hint: optionHint?.(results, option.id) ?? null,
        })),
        subjects: subjects?.(results) ?? null,
      }));
    },
    make: (workbook, { kind: id, subjects, codesOnly, options, period }) => {
      const kind = kinds.find(({ face }) => face.id === id);
      if (kind === undefined) throw new Fault('Такого документа нет. Выберите документ из списка.');
      const results = resultsOf(workbook, period);
      refuseHindered(results);
      const made: MadeDocument[] = [];
      const unmade: UnmadeDocument[] = [];
      for (const subject of subjectsOf(kind, results, subjects)) {
        const one = kind.make(results, { subject: subject?.id ?? null, codesOnly, options });
        if (isMissing(one)) unmade.push({ subject, missing: one.missing });
        else made.push({ subject, document: one });
      }
      return { made, unmade };
    },
  };
}
