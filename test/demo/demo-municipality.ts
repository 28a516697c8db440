/** What becomes of the demonstration's deliveries, whichever way they come in. */
import { SCHOOL_LIST } from '../../src/demo/municipality/school-list';

/** Schools that have sent nothing. */
export const SILENT = ['0521', '0533'];

/** Those, and the schools whose file is refused: none of them has delivered. */
export const MISSING = ['0511', '0518', '0521', '0526', '0533'];

/** «Сдали 29 из 34», as every way in ends. */
export const DELIVERED = `Сдали ${SCHOOL_LIST.length - MISSING.length} из ${SCHOOL_LIST.length}`;
