import type { School } from '../shares/school';

/** Rows of a register that belong to people of base N. */
export function ofBase<R extends { readonly teacher: string }>(
  rows: readonly R[],
  school: Pick<School, 'base'>,
): R[] {
  const base = new Set(school.base.map(({ code }) => code));
  return rows.filter(({ teacher }) => base.has(teacher));
}
