/** The documents of a school, in the order of their list. */
import type { DocumentKind } from '../../documents/kind';
import type { SchoolResults } from '../compute-school';
import { OWN_PAGE } from './own-page';

export const SCHOOL_DOCUMENTS: readonly DocumentKind<SchoolResults>[] = [OWN_PAGE];
