/** What the cells' parsers found wrong, by row: a paste of many schools asks for every row of each. */
import type { Issue } from '../../schema/issue';
import { issuesByRow } from '../../schema/issues-by-row';

export class RowFaults {
  /** The first error of each row. */
  private readonly errors = new Map<number, Issue>();
  /** Headers of the row's cells with any finding. */
  private readonly headers = new Map<number, Set<string>>();

  constructor(issues: readonly Issue[]) {
    for (const [row, ofRow] of issuesByRow(issues)) {
      const error = ofRow.find(({ severity }) => severity === 'error');
      if (error !== undefined) this.errors.set(row, error);
      this.headers.set(row, new Set(ofRow.flatMap(({ column }) => column ?? [])));
    }
  }

  errorIn(row: number): Issue | undefined {
    return this.errors.get(row);
  }

  hasFinding(row: number, header: string): boolean {
    return this.headers.get(row)?.has(header) ?? false;
  }
}
