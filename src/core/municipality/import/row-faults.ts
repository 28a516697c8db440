/** What the cells' parsers found wrong, by row: a paste of many schools asks for every row of each. */
import type { Issue } from '../../schema/issue';

export class RowFaults {
  /** The first error of each row. */
  private readonly errors = new Map<number, Issue>();
  /** Headers of the row's cells with any finding. */
  private readonly headers = new Map<number, Set<string>>();

  constructor(issues: readonly Issue[]) {
    for (const issue of issues) {
      const { row, column, severity } = issue;
      if (row === undefined) continue;
      if (severity === 'error' && !this.errors.has(row)) this.errors.set(row, issue);
      if (column === undefined) continue;
      const known = this.headers.get(row);
      if (known === undefined) this.headers.set(row, new Set([column]));
      else known.add(column);
    }
  }

  errorIn(row: number): Issue | undefined {
    return this.errors.get(row);
  }

  hasFinding(row: number, header: string): boolean {
    return this.headers.get(row)?.has(header) ?? false;
  }
}
