/** The documents of a school, in the order of their list. */
import type { DocumentKind } from '../../documents/kind';
import type { SchoolResults } from '../compute-school';
import { DIGEST } from './digest';
import { NOTE } from './note';
import { OWN_PAGE } from './own-page';
import { PLAN } from './plan';
import { RATING } from './rating';

export const SCHOOL_DOCUMENTS: readonly DocumentKind<SchoolResults>[] = [
  OWN_PAGE,
  NOTE,
  RATING,
  PLAN,
  DIGEST,
];
