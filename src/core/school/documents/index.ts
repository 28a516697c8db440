/** The documents of a school, in the order of their list. */
import type { DocumentKind } from '../../documents/kind';
import type { SchoolResults } from '../compute-school';
import { APPLICATION } from './application';
import { CARD } from './card';
import { DECISION } from './decision';
import { OWN_PAGE } from './own-page';
import { ROUTE } from './route';
import { SCORES } from './scores';

export const SCHOOL_DOCUMENTS: readonly DocumentKind<SchoolResults>[] = [
  CARD,
  SCORES,
  OWN_PAGE,
  ROUTE,
  APPLICATION,
  DECISION,
];
