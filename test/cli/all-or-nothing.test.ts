/** Б-09, Я-08: commands that write many files write all of them or none, and over nothing. */
import fs from 'node:fs';
import { join } from 'node:path';
import { runCliLater } from './run-cli';
import { course, type SchoolRows, teacher, temporaryFolder, writeSchool } from './school-files';

// What the demo holds is told elsewhere; to make it takes seconds.
jest.mock('../../src/cli/demo-files', () => ({
  demoFiles: () =>
    ['school.xlsx', 'schools/01.xlsx', 'schools/02.xlsx'].map((path) => ({
      path,
      bytes: new Uint8Array([1]),
    })),
}));

const folder = temporaryFolder();
const book = join(folder, 'book.xlsx');
const ROWS: SchoolRows = {
  Педагоги: [teacher('П-1'), teacher('П-2'), teacher('П-3')],
  Курсы: [course('К-1', 'П-1', '2025-10-15')],
};

beforeAll(() => writeSchool(book, ROWS));
afterEach(() => jest.restoreAllMocks());

const DOCUMENTS = ['documents', book, '--kind', 'own-page'];
const FORMS = ['forms', book];

/** The command with its folder, which stands behind the book. */
const into = (command: readonly string[], out: string): string[] => [
  ...command.slice(0, 2),
  out,
  ...command.slice(2),
];

/** The disk takes so many new files and is full then. */
function fullAfter(taken: number): void {
  const real = fs.writeFileSync;
  let calls = 0;
  jest.spyOn(fs, 'writeFileSync').mockImplementation((...given) => {
    calls += 1;
    if (calls > taken) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    real(...given);
  });
}

it.each([
  ['documents', DOCUMENTS],
  ['forms', FORMS],
  ['demo', ['demo']],
])('a full disk leaves nothing of «%s», and that is said', async (name, command) => {
  const out = join(folder, `full-${name}`);
  fs.mkdirSync(out);
  fullAfter(2);
  const { status, err } = await runCliLater(...into(command, out));
  expect([status, err.trim()]).toEqual([
    2,
    expect.stringMatching(
      /на диске нет места\. Освободите место и повторите\. Ничего не записано\.$/,
    ),
  ]);
  expect(fs.readdirSync(out)).toEqual([]);
});

it.each([
  ['documents', DOCUMENTS],
  ['forms', FORMS],
])('«%s» writes over no link that leads nowhere', async (name, command) => {
  const out = join(folder, `link-${name}`);
  expect((await runCliLater(...into(command, out))).status).toBe(0);
  const [first = ''] = fs.readdirSync(out).sort();
  const link = join(out, first);
  fs.rmSync(link);
  fs.symlinkSync(join(folder, 'нет'), link);
  const { status, err } = await runCliLater(...into(command, out));
  expect([status, err]).toEqual([2, expect.stringContaining(`отличается от нового: «${link}»`)]);
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
});

// A folder that takes no other: to make all of them at once, Node 20 never ended there.
const onLinux = fs.existsSync('/proc/self') ? it : it.skip;
onLinux.each([
  ['documents', DOCUMENTS],
  ['forms', FORMS],
])('«%s» into a folder that takes none ends with one line', async (_, command) => {
  const { status, out, err } = await runCliLater(...into(command, '/proc/postcourse/x'));
  expect([status, out, err.trim()]).toEqual([
    2,
    '',
    'Не удалось создать папку «/proc/postcourse/x»: проверьте путь, права и место на диске. Ничего не записано.',
  ]);
});
