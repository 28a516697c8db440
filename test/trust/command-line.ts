/** The built command line in a folder of its own, with trouble at one of its calls to the disk. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { computeAll } from '../../src/app/school/compute';
import type { Cell } from '../../src/core/values/cell';
import { demoSchool } from '../../src/demo/school';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { municipalSheets } from '../core/municipality/municipal-kit';
import type { Form } from './attack';
import { TODAY } from './books';

const PROGRAM = resolve('build/cli/postcourse.mjs');
const TROUBLE = resolve('test/trust/fs-trouble.mjs');
const DATE = ['--date', '2026-04-15'];

/** A command with the files that it is given, and the one that it writes. */
export interface Scenario {
  readonly title: string;
  readonly args: readonly string[];
  readonly target: string;
}

const SCENARIOS: readonly Scenario[] = [
  {
    title: 'compute --in-place',
    args: ['compute', 'book.xlsx', '--in-place'],
    target: 'book.xlsx',
  },
  {
    title: 'compute --out',
    args: ['compute', 'book.xlsx', '--out', 'out.xlsx'],
    target: 'out.xlsx',
  },
  {
    title: 'collect --in-place',
    args: ['collect', 'book.xlsx', 'forms', '--in-place'],
    target: 'book.xlsx',
  },
  {
    title: 'rollup --out',
    args: ['rollup', 'municipality.xlsx', 'schools', '--out', 'out.xlsx'],
    target: 'out.xlsx',
  },
  {
    title: 'rollup --in-place',
    args: ['rollup', 'municipality.xlsx', 'schools', '--in-place'],
    target: 'municipality.xlsx',
  },
];

/** Where and how the disk gives trouble (see `fs-trouble.mjs`). */
export interface Trouble {
  readonly at: number;
  readonly how: string;
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Every file of a folder by its path in it. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

/** What the cells of a file say, as one text. */
export function cellsOf(bytes: Uint8Array): string {
  const workbook = openXlsx(new Uint8Array(bytes), { today: TODAY });
  return JSON.stringify(workbook.sheetNames().map((name) => [name, workbook.read(name)?.rows]));
}

/** A teacher's sheet with a row more than was handed out. */
function filledForm(bytes: Uint8Array): Uint8Array {
  const workbook = openXlsx(bytes, { today: TODAY });
  const sheet = 'Лист самооценки';
  const rows = workbook.read(sheet)?.rows ?? [];
  const header = rows[0] ?? [];
  const typed: readonly (readonly [string, Cell])[] = [
    ['Дата', { day: TODAY }],
    ['Вид', 'открытый урок'],
    ['Тема', 'Площадь круга'],
  ];
  const cells = typed.map(([name, value]) => ({
    row: rows.length,
    column: header.indexOf(name),
    value,
  }));
  workbook.apply([{ kind: 'editCells', sheet, cells }]);
  return workbook.toBytes();
}

function schoolBytes(schoolCode: string, isComputed: boolean): Uint8Array {
  const workbook = newXlsx(
    demoSchool({
      people: 2,
      schoolCode,
      schoolName: `Школа ${schoolCode}`,
      activitiesPerPerson: 3,
      mistakes: false,
    }),
    { today: TODAY },
  );
  if (isComputed) computeAll(workbook);
  return workbook.toBytes();
}

const lines: Partial<Record<Form, Promise<Ready>>> = {};

/** A command line with the scenarios of the form, made once for all attacks. */
export interface Ready {
  readonly line: CommandLine;
  readonly scenarios: readonly { readonly scenario: Scenario; readonly clean: Clean }[];
}

export class CommandLine {
  private readonly root = mkdtempSync(join(tmpdir(), 'postcourse-trust-'));
  private readonly origin = join(this.root, 'origin');
  private copies = 0;

  private constructor(form: Form) {
    process.once('exit', () => rmSync(this.root, { recursive: true, force: true }));
    // Builds it where it is older than its sources.
    execFileSync(process.execPath, ['scripts/cli.mjs', '--help']);
    mkdirSync(this.origin);
    const put = (name: string, bytes: Uint8Array) => writeFileSync(join(this.origin, name), bytes);
    put('book.xlsx', schoolBytes('0512', false));
    if (form === 'short') return;
    for (const folder of ['schools', 'forms']) mkdirSync(join(this.origin, folder));
    for (const code of ['0512', '0513']) put(`schools/${code}.xlsx`, schoolBytes(code, true));
    const plans = municipalSheets({ schools: [['0512'], ['0513']] });
    put('municipality.xlsx', newXlsx(plans, { today: TODAY }).toBytes());
    const handed = join(this.root, 'handed');
    // Faults among the data are told and hinder nothing.
    spawnSync(process.execPath, [
      PROGRAM,
      'forms',
      join(this.origin, 'book.xlsx'),
      handed,
      ...DATE,
    ]);
    const [first = ''] = readdirSync(handed).sort();
    put(`forms/${first}`, filledForm(new Uint8Array(readFileSync(join(handed, first)))));
  }

  /** In the short form there is one scenario. */
  static ready(form: Form): Promise<Ready> {
    lines[form] ??= CommandLine.made(form);
    return lines[form];
  }

  private static async made(form: Form): Promise<Ready> {
    const line = new CommandLine(form);
    const scenarios = [];
    for (const scenario of form === 'short' ? SCENARIOS.slice(0, 1) : SCENARIOS) {
      scenarios.push({ scenario, clean: await cleanRun(line, scenario) });
    }
    return { line, scenarios };
  }

  /** A fresh copy of the files. */
  folder(): string {
    this.copies += 1;
    const folder = join(this.root, `case-${this.copies}`);
    cpSync(this.origin, folder, { recursive: true });
    return folder;
  }

  remove(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
  }

  /** Runs the command in the folder, killed after so many milliseconds where that is wanted. */
  run(folder: string, { args }: Scenario, trouble?: Trouble, killAfter?: number): Promise<Ended> {
    // The folder is named from its root: what touches it is known by the path.
    const paths = args.map((one, n) => (n === 0 || one.startsWith('--') ? one : join(folder, one)));
    const env = { ...process.env, TROUBLE: JSON.stringify({ folder, at: 0, how: '', ...trouble }) };
    const preload = trouble === undefined ? [] : ['--import', TROUBLE];
    const child = spawn(process.execPath, [...preload, PROGRAM, ...paths, ...DATE], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    const timer =
      killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
    return new Promise((done) => {
      child.on('close', (status) => {
        if (timer !== null) clearTimeout(timer);
        done({ status, out, err });
      });
    });
  }

  /** The names of the calls to the disk that the command makes, in their order. */
  async callsOf(scenario: Scenario): Promise<string[]> {
    const folder = this.folder();
    const log = join(this.root, 'calls');
    rmSync(log, { force: true });
    await this.run(folder, scenario, { at: 0, how: '', log } as Trouble);
    this.remove(folder);
    return readFileSync(log, 'utf8').trim().split('\n');
  }
}

/** What a command leaves where nothing goes wrong, run once and run twice. */
export interface Clean {
  readonly status: number | null;
  readonly old: ReadonlyMap<string, Buffer>;
  /** The target's cells after one run, and after the second. */
  readonly once: string;
  readonly twice: string;
  readonly calls: readonly string[];
  readonly milliseconds: number;
}

async function cleanRun(line: CommandLine, scenario: Scenario): Promise<Clean> {
  const folder = line.folder();
  const old = filesIn(folder);
  const begun = performance.now();
  const { status, err } = await line.run(folder, scenario);
  const milliseconds = performance.now() - begun;
  if (status === 2) throw new Error(`${scenario.title}: ${err}`);
  const target = () => cellsOf(readFileSync(join(folder, scenario.target)));
  const once = target();
  await line.run(folder, scenario);
  const twice = target();
  line.remove(folder);
  return { status, old, once, twice, milliseconds, calls: await line.callsOf(scenario) };
}
