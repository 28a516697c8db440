/** Files of other programs, by themselves and in folders: called what they are, with what to do, whatever their names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { runCli } from './run-cli';
import { teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
const given = join(folder, 'сдано');
const [district, school] = [join(folder, 'свод.xlsx'), join(folder, 'школа.xlsx')];

/** The first bytes of an OLE compound file, by [MS-CFB] 2.2, and names of its streams in UTF-16. */
const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ]);

/** OpenDocument 1.3, part 2, 3.3: «mimetype» comes first and is stored. */
const openDocument = (): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });

const PASSWORD = /защищён паролем: снимите пароль/;
const OLD = /старый формат .*сохраните как «Книга Excel \(\.xlsx\)»/;
const OTHER_PROGRAM =
  /(?:документ OpenDocument|таблица другой программы).*сохраните как «Книга Excel \(\.xlsx\)»/;

const FILES = [
  ['0501.xlsx', compound('EncryptedPackage'), PASSWORD],
  ['0502.xlsx', compound('Workbook'), OLD],
  ['0503.xls', compound('Workbook'), OLD],
  ['0504.xlsx', openDocument(), OTHER_PROGRAM],
  ['0505.ods', openDocument(), OTHER_PROGRAM],
  ['0506.xlsm', compound('EncryptedPackage'), PASSWORD],
] as const;

let told: Readonly<Record<string, string>>;

beforeAll(() => {
  mkdirSync(given);
  for (const [name, bytes] of FILES) writeFileSync(join(given, name), bytes);
  writeSchool(school, { Педагоги: [teacher('П-1')] });
  expect(runCli('template', 'municipality', district).status).toBe(0);
  told = {
    rollup: runCli('rollup', district, given, '--out', join(folder, 'итог.xlsx')).out,
    collect: runCli('collect', school, given, '--dry-run').out,
  };
});

it.each(FILES)('%s', (name, _, words) => {
  const { status, err } = runCli('check', join(given, name));
  expect([status, err]).toEqual([2, expect.stringMatching(words)]);
  for (const command of ['rollup', 'collect']) {
    const line = told[command]?.split('\n').find((one) => one.includes(`«${name}»`));
    expect([command, line]).toEqual([command, expect.stringMatching(words)]);
  }
});
