/** Every attack, in the order of the page. */
import type { Attack } from '../attack';
import { DAMAGED_PACKAGES } from './damaged-packages';
import { DECLARED_ROWS } from './declared-rows';
import { DISK_FAULTS } from './disk-faults';
import { GOOGLE_CALLS } from './google-calls';
import { HOSTILE_ROWS } from './hostile-rows';
import { KILLS } from './kills';
import { PAGE_OPERATIONS } from './page-operations';
import { TWO_READERS } from './two-readers';

export const ATTACKS: readonly Attack[] = [
  KILLS,
  DISK_FAULTS,
  DAMAGED_PACKAGES,
  TWO_READERS,
  HOSTILE_ROWS,
  DECLARED_ROWS,
  GOOGLE_CALLS,
  PAGE_OPERATIONS,
];
