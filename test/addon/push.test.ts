/**
 * The page for engineers, followed to the letter on a fresh clone: the real upload tool creates, pushes and
 * pushes again, and what was pushed runs. Google is on this computer.
 */
import { exec } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECTS } from '../../scripts/build/projects';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { cloneInto, commandsUnder } from './fresh-clone';
import { ACCESS_TOKEN, type Account } from './loopback-account';
import { type LoopbackGoogle, startLoopbackGoogle } from './loopback-google';
import { ROOT } from './school-fixture';

jest.setTimeout(600_000);

const TOKEN = {
  type: 'authorized_user',
  client_id: 'loopback',
  client_secret: 'loopback',
  refresh_token: 'loopback',
  access_token: ACCESS_TOKEN,
  expiry_date: Date.UTC(2100, 0, 1),
};

let folder = '';
let google: LoopbackGoogle;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  cloneInto(folder);
  mkdirSync(join(folder, 'home'));
  google = await startLoopbackGoogle(folder);
});
afterAll(() => {
  google.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => logIn());

/** What `npx clasp login` leaves behind. */
function logIn(token: object = {}): void {
  const login = { tokens: { default: { ...TOKEN, ...token } } };
  writeFileSync(join(folder, 'home/.clasprc.json'), JSON.stringify(login));
}

interface Said {
  readonly code: number;
  readonly output: string;
  readonly fault: string;
}

/** Runs a line as a person types it. */
function type(line: string): Promise<Said> {
  const env = {
    PATH: process.env['PATH'],
    HOME: join(folder, 'home'),
    npm_config_update_notifier: 'false',
    ...google.environment,
  };
  return new Promise((resolve) => {
    exec(line, { cwd: folder, env, maxBuffer: 1e8 }, (error, output, fault) =>
      resolve({ code: Number(error?.code ?? 0), output, fault }),
    );
  });
}

/** Neither can be done here: the dependencies are there, the login is written above. */
const BY_HAND = ['npm ci', 'npx clasp login'];

const pushedBy = ({ projects }: Account, id: string) => {
  const { files, ...project } = projects.get(id) ?? { files: [] };
  const name = (file: { name: string; type: string }): string =>
    `${file.name}.${{ SERVER_JS: 'js', HTML: 'html', JSON: 'json' }[file.type]}`;
  return { ...project, files: Object.fromEntries(files.map((file) => [name(file), file.source])) };
};

const COMMANDS = commandsUnder('### With clasp');

it('needs no more than the page says, for every project, at once and again', async () => {
  expect(COMMANDS.slice(0, 2)).toEqual(BY_HAND);
  for (const command of COMMANDS.filter((line) => !BY_HAND.includes(line))) {
    const said = await type(command);
    expect({ command, ...said }).toMatchObject({ code: 0, fault: '' });
  }
  const { account } = google;
  expect([...account.sheets.values()]).toEqual(['Посткурс', 'Посткурс', 'Посткурс']);
  expect(account.pushes).toBe(PROJECTS.length);
  for (const [index, project] of PROJECTS.entries()) {
    const { files, ...bound } = pushedBy(account, `script-${index + 1}`);
    expect(bound).toEqual({ title: 'Посткурс', parentId: `sheet-${index + 1}` });
    expect(files).toEqual(project.build(ROOT));
    const runtime = new AppsScriptRuntime(files);
    runtime.run('onOpen', { authMode: 'NONE' });
    expect(runtime.shown.menu.map(([title]) => title)).toContain('Создать листы');
  }

  const again = COMMANDS.filter((line) => line.startsWith('npm run push'));
  for (const command of again) {
    const said = await type(command);
    expect(said).toMatchObject({ code: 0, fault: '' });
    expect(said.output).toContain('Script is already up to date.');
  }
  expect(account.pushes).toBe(again.length);
});

/** The one line that the page says to put into a file of this name. */
function lineFor(config: string): string {
  const page = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8');
  const [, line = ''] = page.match(`\`${config}\`[^\`]+\`(\\{[^\`]+\\})\``) ?? [];
  return line;
}

it.each([
  ['a second school of the domain', '#### Several schools of one domain', true],
  ['an add-on for a domain', '### As an add-on for a domain', false],
])('gives %s a project of its own', async (_whom, heading, isBound) => {
  const { account } = google;
  const commands = commandsUnder(heading);
  const [, config = ''] = /-P (\S+)/.exec(commands[0] ?? '') ?? [];
  writeFileSync(join(folder, config), lineFor(config));
  for (const command of commands) {
    expect({ command, ...(await type(command)) }).toMatchObject({ code: 0, fault: '' });
  }
  const { files, ...project } = pushedBy(account, `script-${account.projects.size}`);
  const parent = isBound ? { parentId: `sheet-${account.sheets.size}` } : {};
  expect(project).toEqual({ title: 'Посткурс', ...parent });
  expect(files).toEqual(PROJECTS[0]?.build(ROOT));
});

describe('a push that cannot be, in words with the remedy', () => {
  const REFUSED = 'npm run -s push -- school-menu .clasp.refused.json';
  beforeAll(() => {
    const config = { scriptId: 'script-99', rootDir: 'build/school-menu' };
    writeFileSync(join(folder, '.clasp.refused.json'), JSON.stringify(config));
  });

  it('no project yet: it is created by the command that is said', async () => {
    writeFileSync(join(folder, '.clasp.new.json'), '{"rootDir": "build/school-menu"}');
    const { code, fault } = await type('npm run -s push -- school-menu .clasp.new.json');
    expect(code).toBe(1);
    expect(fault).toContain('нет scriptId: проект ещё не создан');
    const [command = ''] = /npx clasp .*/.exec(fault) ?? [];
    const before = google.account.projects.size;
    expect(await type(command)).toMatchObject({ code: 0, fault: '' });
    expect(google.account.projects.size).toBe(before + 1);
    expect(await type('npm run -s push -- school-menu .clasp.new.json')).toMatchObject({ code: 0 });
  });

  it.each([
    ['npm run -s push', 2, /Имена: school, municipality, school-menu/],
    ['npm run -s push -- scool', 2, /Имена: school/],
    ['npm run -s push -- school .clasp.none.json', 1, /Нет файла .clasp.none.json. Создайте его/],
    ['npm run -s push -- school .clasp.municipality.json', 1, /Исправьте rootDir или имя/],
  ])('%s', async (line, code, words) => {
    const said = await type(line);
    expect(said.code).toBe(code);
    expect(said.fault).toMatch(words);
  });

  it('the Apps Script API is switched off', async () => {
    google.account.isApiOn = false;
    const { code, fault } = await type(REFUSED);
    google.account.isApiOn = true;
    expect(code).toBe(1);
    expect(fault).toContain('Включите «Google Apps Script API»');
    expect(fault).toContain('https://script.google.com/home/usersettings');
  });

  it.each([
    ['has expired', { expiry_date: 1 }],
    ['is not theirs any more', { access_token: 'revoked' }],
  ])('the login %s', async (_how, token) => {
    logIn(token);
    const { code, fault } = await type(REFUSED);
    expect(code).toBe(1);
    expect(fault).toContain('Войдите снова: npx clasp login');
  });

  it('the project is gone', async () => {
    const { code, fault } = await type(REFUSED);
    expect(code).toBe(1);
    expect(fault).toContain('Проверьте scriptId и аккаунт');
  });
});

describe('why not clasp alone', () => {
  it('before a build it uploads nothing and is content', async () => {
    writeFileSync(
      join(folder, '.clasp.bare.json'),
      '{"scriptId": "script-bare", "rootDir": "build/bare"}',
    );
    google.account.projects.set('script-bare', { title: 'Посткурс', files: [] });
    const before = google.account.pushes;
    const { code, output } = await type('npx clasp -P .clasp.bare.json push -f');
    expect(code).toBe(0);
    expect(output).toContain('Script is already up to date.');
    expect(google.account.pushes).toBe(before);
  });

  it('it leaves a spreadsheet behind when the API is off, and creates nothing over an id', async () => {
    const { account } = google;
    writeFileSync(join(folder, '.clasp.off.json'), '{"rootDir": "build/off"}');
    const line =
      'npx clasp -P .clasp.off.json create-script --type sheets --title Посткурс --rootDir build/off';
    const [sheets, projects] = [account.sheets.size, account.projects.size];
    account.isApiOn = false;
    const off = await type(line);
    account.isApiOn = true;
    expect(off.code).toBe(1);
    expect([account.sheets.size, account.projects.size]).toEqual([sheets + 1, projects]);
    writeFileSync(join(folder, '.clasp.off.json'), '{"scriptId": "x", "rootDir": "build/off"}');
    expect((await type(line)).fault).toContain('Project file already exists.');
    expect(account.projects.size).toBe(projects);
  });
});
