/** The documents of a municipality, in the order of their list. */
import type { DocumentKind } from '../../documents/kind';
import type { MunicipalResults } from '../compute-municipality';

export const MUNICIPAL_DOCUMENTS: readonly DocumentKind<MunicipalResults>[] = [];
