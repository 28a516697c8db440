/** What the page is answered. */
import type { DocumentCalls } from '../../src/panel/documents/document-calls';
import { type AnswerOf, Refusal } from '../client';

export type MadeDocuments = AnswerOf<DocumentCalls['makeDocuments']>;
export type MadeDocument = MadeDocuments['made'][number];
export type ListedDocument = AnswerOf<DocumentCalls['listDocuments']>['documents'][number];

const FAILED = 'Документ не составлен: непредвиденная ошибка. Закройте это окно и откройте снова.';

/** Why there is no answer, in words for the person. */
export const messageOf = (caught: unknown): string =>
  caught instanceof Refusal ? caught.message : FAILED;
