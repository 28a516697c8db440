/** Many new files: all of them or none, whatever the disk does. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewFile, saveNewFiles } from '../../../src/hosts/disk/new-files';

let root = '';

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'postcourse-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(root, { recursive: true });
});

const file = (...path: string[]): NewFile => ({
  out: join(root, ...path),
  bytes: new TextEncoder().encode(path.join('/')),
});

/** From its `nth` call on, counted from 1, the call fails. */
function failing(
  call: 'writeFileSync' | 'linkSync' | 'renameSync' | 'unlinkSync',
  nth: number,
  code: string,
) {
  const real = fs[call] as (...given: unknown[]) => unknown;
  let calls = 0;
  jest.spyOn(fs, call).mockImplementation((...given: unknown[]) => {
    calls += 1;
    if (calls >= nth) throw Object.assign(new Error(code), { code });
    return real(...given) as never;
  });
}

const everything = (): string[] => fs.readdirSync(root, { recursive: true }).map(String).sort();

it('makes the folders that are missing, and leaves nothing beside the files', () => {
  const files = [file('новая', 'а.docx'), file('новая', 'школы', 'б.xlsx')];
  saveNewFiles(files);
  expect(everything()).toEqual([
    'новая',
    join('новая', 'а.docx'),
    join('новая', 'школы'),
    join('новая', 'школы', 'б.xlsx'),
  ]);
  for (const { out, bytes } of files) expect(fs.readFileSync(out)).toEqual(Buffer.from(bytes));
});

it('leaves what is there', () => {
  fs.writeFileSync(file('а.docx').out, 'дополнено');
  fs.symlinkSync(join(root, 'нет'), file('б.docx').out);
  saveNewFiles([file('а.docx'), file('б.docx'), file('в.docx')]);
  expect(fs.readFileSync(file('а.docx').out, 'utf8')).toBe('дополнено');
  expect(fs.lstatSync(file('б.docx').out).isSymbolicLink()).toBe(true);
  expect(fs.existsSync(file('в.docx').out)).toBe(true);
});

it.each([
  ['a disk is full', 'writeFileSync', 'ENOSPC', 'на диске нет места. Освободите место и повторите'],
  ['a file does not get its name', 'renameSync', 'EBUSY', 'он открыт в другой программе'],
] as const)('takes all away when %s, and says so', (_, call, code, words) => {
  // A file gets its name by a second one, where the disk has such; by another one else.
  if (call === 'renameSync') failing('linkSync', 1, 'EPERM');
  failing(call, 3, code);
  const files = ['а', 'б', 'в', 'г'].map((name) => file('новая', 'папка', `${name}.docx`));
  const said = `Файл «${files[2]?.out}» не сохранён: ${words}`;
  expect(() => saveNewFiles(files)).toThrow(said);
  expect(() => saveNewFiles(files)).toThrow(/ Ничего не записано\.$/);
  expect(everything()).toEqual([]);
});

it('names what it could not take away', () => {
  failing('linkSync', 1, 'EPERM');
  failing('renameSync', 2, 'EIO');
  failing('unlinkSync', 3, 'EPERM');
  expect(() => saveNewFiles([file('а.docx'), file('б.docx')])).toThrow(
    `Файл «${file('б.docx').out}» не сохранён (EIO). Остались и не удаляются: «${file('а.docx').out}».`,
  );
});

it.each(['linkSync', 'renameSync'] as const)(
  'writes nothing over a file that came meanwhile: %s',
  (call) => {
    const [one, other] = [file('а.docx'), file('б.docx')];
    if (call === 'renameSync') failing('linkSync', 1, 'EPERM');
    const real = fs[call];
    jest.spyOn(fs, call).mockImplementationOnce((from, to) => {
      real(from, to);
      fs.writeFileSync(other.out, 'чужой');
    });
    expect(() => saveNewFiles([one, other])).toThrow('появился, пока записывались остальные');
    expect(everything()).toEqual(['б.docx']);
    expect(fs.readFileSync(other.out, 'utf8')).toBe('чужой');
  },
);

it('waits for the disk once a folder, not at every file', () => {
  const waits = jest.spyOn(fs, 'fsyncSync');
  saveNewFiles(Array.from({ length: 20 }, (_, at) => file(`${at}.docx`)));
  expect(waits).toHaveBeenCalledTimes(1);
});

it('is open to nobody who may not read what it was made of', () => {
  saveNewFiles([file('а.docx')], 0o100600);
  expect(fs.statSync(file('а.docx').out).mode & 0o777).toBe(0o600);
});
