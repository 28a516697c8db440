/** No two headers of a sheet are told apart by marks or alphabets alone: a loose reading is never a guess. */

import { MUNICIPAL_TABLES } from '../../../src/core/municipality/tables';
import { looseHeader } from '../../../src/core/schema/header-row';
import type { Table } from '../../../src/core/schema/table';
import { ARCHIVE } from '../../../src/core/school/rating/archive';
import { SCHOOL_TABLES } from '../../../src/core/school/tables';
import { SUMMARY } from '../../../src/core/summary/summary-table';

const TABLES: readonly Table[] = [
  ...Object.values(SCHOOL_TABLES),
  ...Object.values(MUNICIPAL_TABLES),
  ARCHIVE,
  SUMMARY,
];

test.each(TABLES.map((table) => [table.sheet, table] as const))('«%s»', (_sheet, { columns }) => {
  const names = Object.values(columns).map(({ header, aliases }) =>
    [header, ...aliases].map(looseHeader),
  );
  const all = names.flatMap((ofColumn) => [...new Set(ofColumn)]);
  expect(all.filter((name, index) => name === '' || all.indexOf(name) !== index)).toEqual([]);
});
