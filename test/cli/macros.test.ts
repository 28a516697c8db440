/** Books with macros: Excel opens none whose name and kind disagree. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import { packageOf, partsOf } from '../hosts/xlsx/package-parts';
import { runCli } from './run-cli';
import { course, teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
const [plain, macros] = [join(folder, 'школа.xlsx'), join(folder, 'школа.xlsm')];
const TYPES = '[Content_Types].xml';
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

beforeAll(() => {
  writeSchool(plain, {
    Педагоги: [teacher('П-1')],
    Курсы: [course('К-1', 'П-1', '2025-10-15')],
  });
  const parts = partsOf(readFileSync(plain));
  const types = (parts[TYPES] ?? '').replace(
    /(PartName="\/xl\/workbook\.xml" ContentType=")[^"]*/,
    `$1${MACROS}`,
  );
  writeFileSync(macros, packageOf({ ...parts, [TYPES]: types }));
});

test('a book with macros is written as one, or not at all', () => {
  const [other, same] = [join(folder, 'итог.xlsx'), join(folder, 'итог.xlsm')];
  const refused = runCli('compute', macros, '--out', other);
  expect([refused.status, existsSync(other)]).toEqual([2, false]);
  expect(refused.err).toContain('укажите --out ИТОГ.xlsm');
  expect(runCli('compute', macros, '--out', same).status).toBe(0);
  expect(partsOf(readFileSync(same))[TYPES]).toContain(MACROS);
  expect(runCli('compute', macros, '--in-place').status).toBe(0);
  expect(partsOf(readFileSync(macros))[TYPES]).toContain(MACROS);
});

test.each(['иной.xlsm', 'иной.txt', 'иной.xls', 'иной'])(
  'no other book is written under a name that Excel would not open: «%s»',
  (name) => {
    const out = join(folder, name);
    const { status, err } = runCli('compute', plain, '--out', out);
    expect([status, existsSync(out)]).toEqual([2, false]);
    expect(err).toContain('должно оканчиваться на .xlsx');
    const blank = runCli('template', 'school', out);
    expect([blank.status, existsSync(out)]).toEqual([2, false]);
    expect(blank.err).toContain('должно оканчиваться на .xlsx');
  },
);

test('it is told before the work, of which there may be much', () => {
  const [missing, out] = [join(folder, 'нет.xlsx'), join(folder, 'третий.xlsx')];
  const work = jest.spyOn(XlsxWorkbook.prototype, 'apply');
  for (const args of [
    ['compute', macros],
    ['collect', macros, missing],
  ]) {
    expect(runCli(...args, '--out', out).err).toContain('укажите --out ИТОГ.xlsm');
  }
  expect(work).not.toHaveBeenCalled();
  work.mockRestore();
});
