/** A sheet read out of a file, as the panel does with the files that schools send. */
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { Fault } from '../../../src/core/values/fault';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { excelBook } from './excel-book';

const bytes = excelBook();

it('is what an opened workbook gives', () => {
  const workbook = openXlsx(bytes, { today: day(2026, 3, 15) });
  expect(readXlsx(bytes, 'школа 5.xlsx', 'Педагоги')).toEqual(workbook.read('Педагоги'));
  expect(readXlsx(bytes, 'школа 5.xlsx', 'Сводка')).toBeNull();
  // A sheet with a chart has no cells.
  expect(readXlsx(bytes, 'школа 5.xlsx', 'Диаграмма')).toBeNull();
});

it('names a file that is no good', () => {
  const read = () => readXlsx(bytes.subarray(0, 2000), 'школа 5.xlsx', 'Сводка');
  expect(read).toThrow(Fault);
  expect(read).toThrow(/^Файл «школа 5\.xlsx» повреждён/);
});

it('loads nothing that writes or shows sheets: the page would carry it for nothing', () => {
  const { metafile } = buildSync({
    entryPoints: [resolve(__dirname, '../../../src/hosts/xlsx/read-xlsx.ts')],
    bundle: true,
    write: false,
    metafile: true,
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /hosts\/xlsx\/([a-z]+)\//.exec(path)?.[1] ?? [],
  );
  expect([...new Set(folders)].sort()).toEqual(['package', 'reading', 'styles', 'xml']);
});
