/**
 * The page for engineers, followed to the letter on a fresh clone: the real upload tool creates, pushes and
 * pushes again, and what was pushed runs. Google is on this computer.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LIVE, PROJECTS, type ScriptProject } from '../../scripts/build/projects';
import { AppsScriptRuntime } from '../apps-script/runtime';
import { IS_LONG, sampled } from '../sample';
import { builtOf } from './built';
import { cloneInto, commandsUnder } from './fresh-clone';
import { ACCESS_TOKEN, type Account } from './loopback-account';
import { type LoopbackGoogle, startLoopbackGoogle } from './loopback-google';
import { ROOT } from './school-fixture';
import { type Said, type Typing, typingIn } from './typed-push';

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
let typing: Typing;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  cloneInto(folder);
  mkdirSync(join(folder, 'home'));
  google = await startLoopbackGoogle(folder);
  typing = typingIn(folder, google);
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

/** Neither can be done here: the dependencies are there, the login is written above. The page begins with them. */
const BY_HAND = ['npm ci', 'npx clasp login'];

const pushedBy = ({ projects }: Account, id: string) => {
  const { files, ...project } = projects.get(id) ?? { files: [] };
  const name = (file: { name: string; type: string }): string =>
    `${file.name}.${{ SERVER_JS: 'js', HTML: 'html', JSON: 'json' }[file.type]}`;
  return { ...project, files: Object.fromEntries(files.map((file) => [name(file), file.source])) };
};

const [SCHOOL] = PROJECTS as readonly [ScriptProject, ...ScriptProject[]];
const COMMANDS = commandsUnder('### With clasp');
const SPREADSHEET = 'https://docs.google.com/spreadsheets/d/';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

it('needs no more than the page says, for every project, at once and again', async () => {
  expect(COMMANDS.slice(0, 2)).toEqual(BY_HAND);
  const [create = '', push = '', ...others] = COMMANDS.slice(2);
  for (const command of [create, push, ...others]) {
    // The first project as people type it.
    const isReal = command === create || command === push;
    const said = await (isReal ? typing.typeForReal(command) : typing.typed(command));
    expect({ command, ...said }).toMatchObject({ code: 0, fault: '' });
    if (command.startsWith('npm run push')) {
      expect(said.output).toContain(`Отправлено: версия ${version}.`);
      expect(said.output).toContain(`${SPREADSHEET}sheet-${google.account.sheets.size}/edit`);
    }
  }
  const { account } = google;
  expect([...account.sheets.values()]).toEqual(['Посткурс', 'Посткурс', 'Посткурс']);
  expect(account.pushes).toBe(PROJECTS.length);
  for (const [index, project] of PROJECTS.entries()) {
    const { files, ...bound } = pushedBy(account, `script-${index + 1}`);
    expect(bound).toEqual({ title: 'Посткурс', parentId: `sheet-${index + 1}` });
    expect(files).toEqual(builtOf(project));
    const runtime = new AppsScriptRuntime(files);
    runtime.run('onOpen', { authMode: 'NONE' });
    expect(runtime.shown.menu.map(([title]) => title)).toContain('Создать листы');
  }

  const pushes = COMMANDS.filter((line) => line.startsWith('npm run push'));
  for (const [index, command] of sampled([...pushes.entries()], pushes.length)) {
    const said = await typing.typed(command);
    expect(said).toMatchObject({ code: 0, fault: '' });
    expect(said.output).toContain(`Отправлять нечего: там уже эта сборка, версия ${version}.`);
    expect(said.output).toContain(`${SPREADSHEET}sheet-${index + 1}/edit`);
  }
  expect(account.pushes).toBe(pushes.length);
});

/** The one line that the page says to put into a file of this name. */
function lineFor(config: string): string {
  const page = readFileSync(join(ROOT, 'docs/deployment.md'), 'utf8');
  const [, line = ''] = page.match(`\`${config}\`[^\`]+\`(\\{[^\`]+\\})\``) ?? [];
  return line;
}

it.each([
  [
    'a second school of the domain',
    '#### Several schools of one domain',
    'Посткурс, школа 14',
    true,
  ],
  ['an add-on for a domain', '### As an add-on for a domain', 'Посткурс', false],
])('gives %s a project of its own', async (_whom, heading, title, isBound) => {
  const { account } = google;
  const commands = commandsUnder(heading);
  const [, config = ''] = /-P (\S+)/.exec(commands[0] ?? '') ?? [];
  writeFileSync(join(folder, config), lineFor(config));
  for (const command of commands) {
    expect({ command, ...(await typing.typedBriefly(command)) }).toMatchObject({
      code: 0,
      fault: '',
    });
  }
  const { files, ...project } = pushedBy(account, `script-${account.projects.size}`);
  const parent = isBound ? { parentId: `sheet-${account.sheets.size}` } : {};
  expect(project).toEqual({ title, ...parent });
  expect(files).toEqual(builtOf(SCHOOL));
});

it('updates as the page says, and every school by its own file at once', async () => {
  const commands = commandsUnder('#### After an update');
  expect(commands.slice(0, 2)).toEqual(['git pull', 'npm ci']);
  const others = ['.clasp.school-15.json', '.clasp.school-16.json'];
  const { account } = google;
  for (const name of others) {
    account.projects.set(name, { title: 'Посткурс', files: [] });
    writeFileSync(
      join(folder, name),
      JSON.stringify({ scriptId: name, rootDir: 'build/school', parentId: `sheet-of-${name}` }),
    );
  }
  const before = account.pushes;
  for (const command of commands.slice(2)) {
    const said = await typing.typedBriefly(command);
    expect({ command, ...said }).toMatchObject({ code: 0, fault: '' });
  }
  expect(commands.join(' ')).toContain(others.join(' '));
  expect(account.pushes).toBe(before + others.length);
  for (const name of others) {
    expect(pushedBy(account, name).files).toEqual(builtOf(SCHOOL));
  }
});

it('sets up a live check as the page says', async () => {
  const { account } = google;
  for (const command of commandsUnder('## A live check')) {
    const said = await typing.typedBriefly(command);
    expect({ command, ...said }).toMatchObject({ code: 0, fault: '' });
  }
  const { files, ...project } = pushedBy(account, `script-${account.projects.size}`);
  expect(project).toEqual({ title: LIVE.title, parentId: `sheet-${account.sheets.size}` });
  const runtime = new AppsScriptRuntime(files);
  runtime.run('onOpen', { authMode: 'NONE' });
  expect(runtime.shown.menu.map(([title]) => title)).toContain('Проверить вживую');
});

it('lets git overlook projects of somebody’s own, and none of the repository’s', async () => {
  const own = ['.clasp.school-14.json', '.clasp.addon.json'];
  const ours = [...PROJECTS, LIVE].map(({ clasp }) => clasp);
  await typing.typeForReal('git init -q');
  const { output } = await typing.typeForReal(`git check-ignore ${[...own, ...ours].join(' ')}`);
  expect(output.trim().split('\n')).toEqual(own);
});

describe('a configuration as people write it', () => {
  const CONFIG = { scriptId: 'script-own', rootDir: 'build/school-menu' };
  const push = (text: string | Buffer, name = '.clasp.own.json', path = name): Promise<Said> => {
    google.account.projects.set('script-own', { title: 'Посткурс', files: [] });
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    return typing.typedBriefly(`npm run -s push -- school-menu ${path}`);
  };
  const sent = (): unknown => Object.keys(pushedBy(google.account, 'script-own').files).sort();

  it.each([
    ['by its whole path', JSON.stringify(CONFIG), true],
    ['with the mark of Notepad', `\uFEFF${JSON.stringify(CONFIG)}`, false],
    [
      'with a folder spelt otherwise',
      JSON.stringify({ ...CONFIG, rootDir: './build/school-menu/' }),
      false,
    ],
  ])('goes %s', async (_how, text, isWhole) => {
    const name = 'own/.clasp.own.json';
    expect(await push(text, name, isWhole ? join(folder, name) : name)).toMatchObject({ code: 0 });
    expect(sent()).toEqual(['Code.js', 'appsscript.json']);
  });

  it('goes after -P, as clasp wants it', async () => {
    const said = await push(JSON.stringify(CONFIG), '.clasp.own.json', '-P .clasp.own.json');
    expect(said).toMatchObject({ code: 0, fault: '' });
    expect(said.output).toContain('https://script.google.com/d/script-own/edit');
  });

  it.each([
    [
      'a comma is missing',
      '{"scriptId": "x"\n  "rootDir": "build/school-menu"}',
      /не читается как JSON, строка 2, символ 3/,
    ],
    ['it is cut off', '{"scriptId": "x",', /не читается как JSON/],
    ['it is empty', '', /не читается как JSON/],
    [
      'a backslash',
      '{"rootDir": "build\\school-menu"}',
      /не читается как JSON.*в путях пишите «\/»/,
    ],
    ['UTF-16 of PowerShell', Buffer.from('\uFEFF{}', 'utf16le'), /сохранён в UTF-16.*UTF-8/],
    ['a list', '[]', /нет полей/],
    [
      'no folder',
      '{"rootdir": "build/school-menu"}',
      /нет rootDir. Допишите: "rootDir": "build\/school-menu"/,
    ],
  ])('is named when %s', async (_what, text, words) => {
    const { code, fault } = await push(text);
    expect(code).toBe(1);
    expect(fault).toContain('.clasp.own.json');
    expect(fault).toMatch(words);
    expect(fault.trim().split('\n')).toHaveLength(1);
    expect(sent()).toEqual([]);
  });
});

describe('a push that cannot be, in words with the remedy', () => {
  const REFUSED = 'npm run -s push -- school-menu .clasp.refused.json';
  beforeAll(() => {
    const config = { scriptId: 'script-99', rootDir: 'build/school-menu' };
    writeFileSync(join(folder, '.clasp.refused.json'), JSON.stringify(config));
  });

  it('no project yet: it is created by the command that is said', async () => {
    writeFileSync(join(folder, '.clasp.new.json'), '{"rootDir": "build/school-menu"}');
    const { code, fault } = await typing.typedBriefly(
      'npm run -s push -- school-menu .clasp.new.json',
    );
    expect(code).toBe(1);
    expect(fault).toContain('нет scriptId: проект ещё не создан');
    const [command = ''] = /npx clasp .*/.exec(fault) ?? [];
    const before = google.account.projects.size;
    expect(await typing.typedBriefly(command)).toMatchObject({ code: 0, fault: '' });
    expect(google.account.projects.size).toBe(before + 1);
    expect(
      await typing.typedBriefly('npm run -s push -- school-menu .clasp.new.json'),
    ).toMatchObject({ code: 0 });
  });

  it.each([
    ['npm run -s push', 2, /Имена: school, municipality, school-menu/],
    ['npm run -s push -- scool', 2, /Имена: school/],
    ['npm run -s push -- school --force', 2, /Имена: school/],
    [
      'npm run -s push -- school .clasp.none.json',
      1,
      /Нет файла .clasp.none.json .*\. Создайте его/,
    ],
    ['npm run -s push -- school .clasp.municipality.json', 1, /Исправьте rootDir или имя/],
  ])('%s', async (line, code, words) => {
    const isOne = line === 'npm run -s push -- scool';
    const said = await (isOne ? typing.typeForReal(line) : typing.typed(line));
    expect(said.code).toBe(code);
    expect(said.fault).toMatch(words);
  });

  it('the Apps Script API is switched off', async () => {
    google.account.isApiOn = false;
    const { code, fault } = await typing.typed(REFUSED);
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
    const { code, fault } = await typing.typed(REFUSED);
    expect(code).toBe(1);
    expect(fault).toContain('Войдите снова: npx clasp login');
  });

  it('the project is gone', async () => {
    const { code, fault } = await typing.typed(REFUSED);
    expect(code).toBe(1);
    expect(fault).toContain('Проверьте scriptId и аккаунт');
  });
});

describe('a network that leads nowhere', () => {
  const line = 'npm run -s push -- school-menu .clasp.nowhere.json';
  beforeAll(() => {
    const config = { scriptId: 'script-1', rootDir: 'build/school-menu' };
    writeFileSync(join(folder, '.clasp.nowhere.json'), JSON.stringify(config));
  });

  it.each([
    ['no proxy where one is told', { HTTPS_PROXY: 'http://127.0.0.1:9' }, 'в HTTPS_PROXY'],
    ['a proxy that opens what is sealed', { NODE_EXTRA_CA_CERTS: '' }, 'в NODE_EXTRA_CA_CERTS'],
  ])('%s', async (_what, environment, words) => {
    const { code, fault } = await typing.typed(line, environment);
    expect(code).toBe(1);
    expect(fault).toContain(words);
  });
});

// Of clasp alone: nothing of ours changes it.
(IS_LONG ? describe : describe.skip)('why not clasp alone', () => {
  it('before a build it uploads nothing and is content', async () => {
    writeFileSync(
      join(folder, '.clasp.bare.json'),
      '{"scriptId": "script-bare", "rootDir": "build/bare"}',
    );
    google.account.projects.set('script-bare', { title: 'Посткурс', files: [] });
    const before = google.account.pushes;
    const { code, output } = await typing.typeForReal('npx clasp -P .clasp.bare.json push -f');
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
    const off = await typing.typeForReal(line);
    account.isApiOn = true;
    expect(off.code).toBe(1);
    expect([account.sheets.size, account.projects.size]).toEqual([sheets + 1, projects]);
    writeFileSync(join(folder, '.clasp.off.json'), '{"scriptId": "x", "rootDir": "build/off"}');
    expect((await typing.typeForReal(line)).fault).toContain('Project file already exists.');
    expect(account.projects.size).toBe(projects);
  });
});
