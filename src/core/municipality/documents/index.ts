/** The documents of a municipality, in the order of their list. */
import type { DocumentKind } from '../../documents/kind';
import type { MunicipalResults } from '../compute-municipality';
import { ATTESTATION } from './attestation';
import { COMPETENCE } from './competence';
import { DIGEST } from './digest';
import { EVENTS } from './events';
import { PLAN } from './plan';

export const MUNICIPAL_DOCUMENTS: readonly DocumentKind<MunicipalResults>[] = [
  COMPETENCE,
  ATTESTATION,
  PLAN,
  EVENTS,
  DIGEST,
];
