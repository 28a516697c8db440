/** «Квартал» and «Год»: when something is planned or asked for. */
import { integer } from '../../schema/columns/number';
import { EARLIEST_PLAN_YEAR, LATEST_YEAR } from '../../values/law';

export const QUARTER = integer('Квартал', { required: true, min: 1, max: 4 });

/** The years that a plan, a request or a digest may be of. */
export const PLAN_YEARS = {
  min: EARLIEST_PLAN_YEAR,
  max: LATEST_YEAR,
} as const;

export const YEAR = integer('Год', { required: true, ...PLAN_YEARS });
