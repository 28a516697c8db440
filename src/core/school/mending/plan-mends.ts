/** Everything in a school workbook that can be mended safely. Nothing is changed here. */
import type { ReadSheet } from '../../schema/read-tables';
import { isCloseTo } from '../../schema/spelling';
import type { Table } from '../../schema/table';
import { PARAMETERS } from '../../settings/parameters';
import { ARCHIVE } from '../rating/archive';
import { SCHOOL_TABLES } from '../tables';
import { codeMends, type Sheet } from './code-mends';
import { headerMends } from './header-mends';
import type { Mend } from './mend';
import { valueMends } from './value-mends';

const TYPED = Object.values(SCHOOL_TABLES);

/** Missing sheets; not one of which another sheet may be the misspelt original. */
function missingSheets(read: ReadSheet, sheetNames: readonly string[]): Mend[] {
  return [PARAMETERS, ...TYPED.filter((table: Table) => !table.isExtra)]
    .map(({ sheet }) => sheet)
    .filter((sheet) => read(sheet) === null && !sheetNames.some((name) => isCloseTo(name, sheet)))
    .map((sheet) => ({ kind: 'sheet', sheet }));
}

/** Sheets, headers, codes, values: in the order in which they are best shown. */
export function planMends(read: ReadSheet, sheetNames: readonly string[]): Mend[] {
  const sheets = TYPED.flatMap((table): Sheet[] => {
    const cells = read(table.sheet);
    return cells === null ? [] : [{ table, cells }];
  });
  const headed = [PARAMETERS, ...TYPED, ARCHIVE].flatMap((table) => {
    const cells = read(table.sheet);
    return cells === null ? [] : headerMends(table, cells);
  });
  return [
    ...missingSheets(read, sheetNames),
    ...headed,
    ...codeMends(sheets),
    ...sheets.flatMap(({ table, cells }) => valueMends(table, cells)),
  ];
}
