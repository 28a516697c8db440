/** What a page may ask for about documents, by name, in whatever host it stands. */
import type { Documents, ListedDocument, MadeDocuments } from '../../app/documents/documents';
import type { Workbook } from '../../app/workbook';
import type { Answers } from '../common-calls';
import type { CallList } from '../gateway';
import { periodArgument, requestArgument, type SentPeriod, type SentRequest } from './requests';

export interface DocumentCalls {
  /** Everything that can be made for a period; null: that of «Настройки». */
  listDocuments(period: SentPeriod | null): readonly ListedDocument[];
  makeDocuments(request: SentRequest): MadeDocuments;
}

/** The calls of the documents' page, and no others. */
export function documentCalls(documents: Documents, open: () => Workbook): CallList {
  const answers: Answers<DocumentCalls> = {
    listDocuments: (argument) => documents.list(open(), periodArgument(argument)),
    makeDocuments: (argument) => documents.make(open(), requestArgument(argument)),
  };
  return new Map(Object.entries<(argument: unknown) => unknown>(answers));
}
