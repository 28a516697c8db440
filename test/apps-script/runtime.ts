/**
 * Runs a built add-on as Apps Script does: a fresh context for every execution, with the document,
 * properties and locks outliving it.
 */
import { resolve } from 'node:path';
import { type Context, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { kept } from '../kept';
import { bareContext } from './bare-context';
import { copyOf, type DocumentState, newDocument } from './documents';
import { Execution, type ExecutionOptions } from './execution';
import type { OtherBook, Shown, Twist, World } from './inside/world';
import { kindOf } from './service-calls';
import { CLOCK_SOURCE, type VirtualClock } from './virtual-clock';
import { WriteBatch } from './write-batch';
import { formatInstant, instantOf, serialOf } from './zones';

export type { ExecutionOptions } from './execution';

const SIX_MINUTES = 360_000;

const CLOCK = new Script(CLOCK_SOURCE);

/** Makes the services of the world that was handed over the context's own globals. */
const SERVICES = new Script(
  `(() => {
    const services = Fake_.createServices(world_);
    for (const name of Object.keys(services)) {
      Object.defineProperty(globalThis, name, { value: services[name], configurable: true });
    }
    world_ = undefined;
    Fake_ = undefined;
  })();`,
);

let services: Script | null = null;

/** Compiled once for all documents over the same built files, as V8 keeps what it has compiled. */
const compiled = new WeakMap<object, Script>();

function scriptOf(files: Readonly<Record<string, string>>): Script {
  const known = compiled.get(files);
  if (known) return known;
  const script = new Script(files['Code.js'] ?? '', { filename: 'Code.js' });
  compiled.set(files, script);
  return script;
}

function bundledServices(): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve('test/apps-script/inside/services.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Fake_',
    target: 'es2020',
  });
  return outputFiles[0]?.text ?? '';
}

/** The fake's classes as a script: they have to be born inside the context. */
function servicesScript(): Script {
  if (services) return services;
  services = new Script(kept('services', bundledServices), { filename: 'services.js' });
  return services;
}

function plainCopy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Only plain data may cross `google.script.run`; a date arrives as null, so it is refused here. */
function requirePlain(value: unknown): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  const isList = Array.isArray(value);
  if (!isList && Object.prototype.toString.call(value) !== '[object Object]') {
    throw new Error(`google.script.run cannot carry ${String(value)}`);
  }
  for (const part of Object.values(value as object)) requirePlain(part);
}

export class AppsScriptRuntime {
  document: DocumentState = newDocument();
  readonly properties: Record<string, string> = {};
  readonly cache: Record<string, { value: string; until: number }> = {};
  /** Files of other people, by their ids. */
  readonly books: Record<string, OtherBook> = {};
  /** Time as the executions see it; null: the machine's own. */
  clock: VirtualClock | null = null;
  readonly lock = { heldElsewhere: false, heldHere: false };
  readonly log: string[] = [];
  readonly shown: Shown = {
    menu: [],
    menuName: null,
    toasts: [],
    alerts: [],
    answer: 'OK',
    sidebars: [],
    dialogs: [],
    cells: [],
  };
  /** Falsifies the fake, for a test that has to find that. */
  twist: Twist | null = null;
  /** The service calls of the last execution. */
  trace: string[] = [];

  private readonly code: Script;

  constructor(private readonly files: Readonly<Record<string, string>>) {
    this.code = scriptOf(files);
  }

  /** The same files over a copy of the document and of what it remembers; nothing has run there yet. */
  copy(): AppsScriptRuntime {
    const twin = new AppsScriptRuntime(this.files);
    twin.document = copyOf(this.document);
    Object.assign(twin.properties, this.properties);
    return twin;
  }

  /** The reads and writes of the last execution. */
  get roundTrips(): string[] {
    return this.trace.filter((call) => kindOf(call) !== 'other');
  }

  /** The writes of the last execution. */
  get writes(): string[] {
    return this.trace.filter((call) => kindOf(call) === 'write');
  }

  /** Names of the public functions that the loaded file declares. */
  publicFunctions(): string[] {
    const context = this.load({}, new Execution({}, this.clock));
    return Object.keys(context)
      .filter((name) => typeof context[name] === 'function' && !name.endsWith('_'))
      .sort();
  }

  /** Calls a public function as a menu item or a trigger does. */
  run(name: string, options: ExecutionOptions = {}): unknown {
    return this.execute(name, `{ authMode: '${options.authMode ?? 'FULL'}' }`, options);
  }

  /** Calls `onEdit` as the editor does after a person has edited these cells. */
  edit(sheet: string, row: number, column: number, columns = 1): unknown {
    const range = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(sheet)}).getRange(${row}, ${column}, 1, ${columns})`;
    return this.execute('onEdit', `{ authMode: 'LIMITED', range: ${range} }`, {
      authMode: 'LIMITED',
    });
  }

  /** Calls a public function as a page does over `google.script.run`. */
  callFromPage(name: string, argument: unknown, options: ExecutionOptions = {}): unknown {
    if (name.endsWith('_')) throw new Error(`${name} is private`);
    requirePlain(argument);
    const answer = this.execute(name, JSON.stringify(argument) ?? 'undefined', options);
    requirePlain(answer);
    return answer;
  }

  private execute(name: string, argument: string, options: ExecutionOptions): unknown {
    const execution = new Execution(options, this.clock);
    const context = this.load(options, execution);
    const call = new Script(`${name}(${argument})`, { filename: 'call.js' });
    try {
      const timeout = options.timeoutMs ?? SIX_MINUTES;
      const answer = plainCopy(call.runInContext(context, { timeout }));
      execution.requireAlive();
      return answer;
    } finally {
      this.lock.heldHere = false;
    }
  }

  private load(options: ExecutionOptions, execution: Execution): Context {
    this.trace = execution.trace;
    const context = bareContext((line) => this.log.push(line));
    Object.assign(context, { world_: this.worldFor(context, execution) });
    servicesScript().runInContext(context);
    if (this.clock) CLOCK.runInContext(context);
    SERVICES.runInContext(context);
    if (options.prepare) new Script(options.prepare).runInContext(context);
    this.code.runInContext(context);
    execution.isLoading = false;
    return context;
  }

  private worldFor(context: Context, execution: Execution): World {
    const { clock } = this;
    const batch = new WriteBatch(this.document);
    return {
      document: this.document,
      books: this.books,
      shown: this.shown,
      files: this.files,
      properties: this.properties,
      cache: this.cache,
      twist: this.twist,
      lock: this.lock,
      isPublished: execution.isPublished,
      note: (call) => execution.note(call),
      carryOutBefore: (call) => batch.before(call),
      holdBack: (words) => batch.hold(words),
      refusalOfRead: () => execution.refusalOfRead(),
      instantOf,
      serialOf,
      formatInstant,
      hasFunction: (name) => typeof context[name] === 'function',
      now: () => clock?.now ?? Date.now(),
      sleep: (milliseconds) => {
        if (clock === null) throw new Error('NOT EMULATED: Utilities.sleep without a VirtualClock');
        clock.spend(milliseconds);
      },
    };
  }
}
