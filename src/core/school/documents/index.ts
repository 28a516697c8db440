/** The documents of a school, in the order of their list. */
import type { DocumentKind } from '../../documents/kind';
import type { SchoolResults } from '../compute-school';
import { APPLICATION } from './application';
import { CARD } from './card';
import { DECISION } from './decision';
import { DIGEST } from './digest';
import { NOTE } from './note';
import { OWN_PAGE } from './own-page';
import { PLAN } from './plan';
import { RATING } from './rating';
import { ROUTE } from './route';
import { SCORES } from './scores';

export const SCHOOL_DOCUMENTS: readonly DocumentKind<SchoolResults>[] = [
  CARD,
  SCORES,
  OWN_PAGE,
  ROUTE,
  APPLICATION,
  DECISION,
  NOTE,
  RATING,
  PLAN,
  DIGEST,
];
