/** What a page may ask for about documents, by name, in whatever host it stands. */
import type { Documents, ListedDocument, MadeDocuments } from '../../app/documents/documents';
import type { Workbook } from '../../app/workbook';
import { isoDay } from '../../core/values/day';
import type { Answers } from '../common-calls';
import type { CallList } from '../gateway';
import { periodArgument, requestArgument, type SentRequest } from './requests';
import type { SentPeriod } from './typed-span';

/** Everything that can be made for a period. */
export interface DocumentList {
  /** That of «Настройки». */
  readonly period: SentPeriod;
  readonly documents: readonly ListedDocument[];
}

export interface DocumentCalls {
  /** null: for the period of «Настройки». */
  listDocuments(period: SentPeriod | null): DocumentList;
  makeDocuments(request: SentRequest): MadeDocuments;
}

/** The calls of the documents' page, and no others. */
export function documentCalls(documents: Documents, open: () => Workbook): CallList {
  const answers: Answers<DocumentCalls> = {
    listDocuments: (argument) => {
      const workbook = open();
      const { periodStart, periodEnd } = documents.period(workbook);
      return {
        period: { from: isoDay(periodStart), to: isoDay(periodEnd) },
        documents: documents.list(workbook, periodArgument(argument)),
      };
    },
    makeDocuments: (argument) => documents.make(open(), requestArgument(argument)),
  };
  return new Map(Object.entries<(argument: unknown) => unknown>(answers));
}
