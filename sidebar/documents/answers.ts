/** What the page is answered. */
import type { DocumentCalls } from '../../src/panel/documents/document-calls';
import type { AnswerOf } from '../client';

export type MadeDocuments = AnswerOf<DocumentCalls['makeDocuments']>;
export type MadeDocument = MadeDocuments['made'][number];
export type ListedDocument = AnswerOf<DocumentCalls['listDocuments']>['documents'][number];
