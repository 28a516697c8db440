/**
 * Two people at one table: while a command runs, somebody else inserts a row or a column, deletes a row,
 * types a cell, adds a row, before this call and that. The command is refused in words and has written
 * nothing, or all stands as if one of the two had come after the other. What comes between the last look at
 * the sheets and the end of the writes is the window that docs/architecture.md tells of.
 *
 * A long run tries each call. A short one tries a few early ones, and of those from the last look on each with
 * one deed or another.
 */
import type { PanelReply } from '../../src/panel/protocol';
import {
  type DocumentState,
  emptySheet,
  fillSheet,
  sheetNamed,
  storedRows,
} from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { kindOf } from '../apps-script/service-calls';
import {
  addsRow,
  type Deed,
  deletesRow,
  insertsColumn,
  insertsRow,
  meanwhile,
  types,
} from '../apps-script/somebody-else';
import { dayAt } from '../core/school/school-kit';
import { callsUpTo, IS_LONG, sampled } from '../sample';
import { filledSchool, fillRows, TODAY, LESSON as TYPED } from './school-fixture';

/** They are calculated anew at any time; where an early state of the sources went into them, the next run tells. */
const CALCULATED = [
  'Начало',
  'Проверка',
  'Посткурс',
  'Рейтинг',
  'Показатели',
  'Кому на курсы',
  'Сводка',
];

const contentOf = ({ sheets }: DocumentState): string =>
  JSON.stringify(
    sheets
      .filter(({ name }) => !CALCULATED.includes(name))
      .map((sheet) => [sheet.name, storedRows(sheet)]),
  );

const THEIRS = 'чужое';

function columnOf({ document }: AppsScriptRuntime, sheet: string, header: string): number {
  const [headers = []] = sheetNamed(document, sheet).cells;
  return headers.findIndex((cell) => cell?.value === header);
}

function started(): AppsScriptRuntime {
  const runtime = filledSchool(4);
  const { document } = runtime;
  const activities = sheetNamed(document, 'Мероприятия').cells;
  const courses = sheetNamed(document, 'Курсы').cells;
  const criterion = columnOf(runtime, 'Мероприятия', 'Критерий');
  const hours = columnOf(runtime, 'Курсы', 'Объём, ч');
  for (const row of [1, 2, 3, 4]) {
    Object.assign(activities[row]?.[criterion] ?? {}, { value: '2.2' });
    Object.assign(courses[row]?.[hours] ?? {}, { value: `${70 + row} ч` });
  }
  fillRows(
    document,
    'Запросы на ПК',
    ['П-1', 'П-2', 'П-3'].map((code) => ({
      'Код педагога': code,
      Направление: 'ФГОС',
      Квартал: 4,
      Год: 2026,
    })),
  );
  document.sheets.push(emptySheet('Ответы'));
  const answer = (code: string, topic: string) => [
    code,
    { day: dayAt('12.03.2026') },
    'открытый урок',
    topic,
    'школьный',
  ];
  const headers = ['Код педагога', 'Дата', 'Вид', 'Тема', 'Уровень'];
  fillSheet(document, 'Ответы', [headers, answer('П-1', 'Дроби')]);
  runtime.run('menuCollectAnswers', TODAY);
  fillSheet(document, 'Ответы', [
    headers,
    answer('П-1', 'Дроби'),
    answer('П-2', 'Углы'),
    answer('П-3', 'Круг'),
  ]);
  runtime.run('menuFixRating', TODAY);
  // From now on the rating is another one.
  const scale = sheetNamed(document, 'Критерии').cells;
  for (const row of scale.slice(1)) if (row?.[5]) row[5].value = 3;
  return runtime;
}

let start: AppsScriptRuntime;

interface Told {
  readonly ok: boolean;
  readonly message: string;
}

function ask(runtime: AppsScriptRuntime, call: string, argument?: unknown): PanelReply {
  const args = argument === undefined ? [] : [argument];
  const json = JSON.stringify({ call, args });
  return JSON.parse(String(runtime.callFromPage('callPanel', json, TODAY))) as PanelReply;
}

function toldByPanel(runtime: AppsScriptRuntime, call: string, argument: unknown): Told {
  const reply = ask(runtime, call, argument);
  return reply.ok ? (reply.value as Told) : reply;
}

function toldByMenu(runtime: AppsScriptRuntime, name: string): Told {
  const { toasts, alerts } = runtime.shown;
  const [said, warned] = [toasts.length, alerts.length];
  runtime.run(name, TODAY);
  const [alert] = alerts.slice(warned).reverse();
  const [toast] = toasts.slice(said).reverse();
  return toast
    ? { ok: true, message: toast.message }
    : { ok: false, message: alert?.message ?? '' };
}

/** Everything under `key` in a view's data. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'key' ? [String(one)] : keysIn(one),
  );
}

/** Shown to a person before anybody changes anything. */
const shown = { mends: [] as string[], entries: [] as string[] };

const LESSON = { ...TYPED, seen: [], row: 7 };

const DECISION = { verdict: 'confirm', points: '', reason: '', reviewer: 'Завуч' };

interface Command {
  readonly name: string;
  /** The sheet of people that it writes into, and a cell there that it writes or stands on (from 0). */
  readonly sheet: string;
  readonly cell: readonly [row: number, header: string];
  /** Looks at other sheets between that at this one and the writes. */
  readonly looksAfter?: number;
  readonly run: (runtime: AppsScriptRuntime) => Told;
}

const COMMANDS: readonly Command[] = [
  {
    name: 'mends',
    sheet: 'Курсы',
    cell: [2, 'Объём, ч'],
    run: (runtime) => toldByPanel(runtime, 'applyMend', shown.mends),
  },
  {
    name: 'decisions',
    sheet: 'Мероприятия',
    cell: [2, 'Комментарий'],
    run: (runtime) => toldByPanel(runtime, 'reviewEntries', { ...DECISION, keys: shown.entries }),
  },
  {
    name: 'an entry',
    sheet: 'Мероприятия',
    cell: [0, 'Тема'],
    run: (runtime) => toldByPanel(runtime, 'addEntry', LESSON),
  },
  {
    name: 'answers',
    sheet: 'Мероприятия',
    cell: [6, 'Код педагога'],
    run: (runtime) => toldByMenu(runtime, 'menuCollectAnswers'),
  },
  {
    name: 'requests, on the plan',
    sheet: 'План ПК',
    cell: [1, 'Код педагога'],
    run: (runtime) => toldByMenu(runtime, 'menuPlanRequests'),
  },
  {
    name: 'requests',
    sheet: 'Запросы на ПК',
    cell: [2, 'Статус'],
    looksAfter: 1,
    run: (runtime) => toldByMenu(runtime, 'menuPlanRequests'),
  },
  {
    name: 'answers, on the journal',
    sheet: 'Журнал самооценок',
    cell: [2, 'Источник'],
    looksAfter: 1,
    run: (runtime) => toldByMenu(runtime, 'menuCollectAnswers'),
  },
  {
    name: 'fixing',
    sheet: 'Архив рейтинга',
    cell: [5, 'Код педагога'],
    run: (runtime) => toldByMenu(runtime, 'menuFixRating'),
  },
];

const DEEDS: readonly (readonly [string, (command: Command) => Deed])[] = [
  ['inserts a row', ({ sheet }) => insertsRow(sheet, 2)],
  ['deletes a row', ({ sheet }) => deletesRow(sheet, 1)],
  ['inserts a column', ({ sheet }) => insertsColumn(sheet, 1)],
  ['adds a row', ({ sheet }) => addsRow(sheet, [THEIRS, null, null, THEIRS])],
  [
    'types into a cell',
    ({ sheet, cell: [row, header] }) => types(sheet, row, columnOf(start, sheet, header), THEIRS),
  ],
];

beforeAll(() => {
  start = started();
  shown.mends = keysIn(ask(start, 'mends'));
  shown.entries = keysIn(ask(start, 'review'));
});

const isWrite = (call: string): boolean =>
  kindOf(call) === 'write' && !/^(Properties|SpreadsheetApp)/.test(call);

/** Of how many early moments one is tried in a short run, and of how many late ones. */
const [EARLY, LATE] = [211, 3];

/** The moments that are tried, and the first one after the last look at what is to be written over. */
function momentsOf(roundTrips: readonly string[], looksAfter: number, first: number) {
  const look =
    roundTrips.slice(0, roundTrips.findIndex(isWrite)).lastIndexOf('Range.getValues') + 1;
  const all = callsUpTo(roundTrips.length);
  const early = sampled(all.slice(0, look - 3), EARLY, 50);
  const late = sampled(all.slice(look - 3), LATE, first);
  return { tried: [...early, ...late], windowFrom: look + 1 - looksAfter };
}

let tried = 0;
let spoilt = 0;

describe.each(COMMANDS)('$name, while somebody else', (command) => {
  it.each(DEEDS)('%s', (name, deedOf) => {
    const deed = deedOf(command);
    const clean = start.copy();
    expect(command.run(clean)).toMatchObject({ ok: true });
    const { tried: moments, windowFrom } = momentsOf(
      clean.roundTrips,
      command.looksAfter ?? 0,
      DEEDS.findIndex(([one]) => one === name),
    );
    // In the window there are looks and writes alone, and few of them.
    const end = clean.roundTrips.indexOf('SpreadsheetApp.flush', windowFrom);
    const rest = clean.roundTrips.slice(windowFrom - 1, end);
    const reads = rest.filter((call) => kindOf(call) !== 'write');
    expect(reads.filter((call) => call === 'Range.getValues').length).toBe(command.looksAfter ?? 0);
    expect(rest.length).toBeLessThanOrEqual(14);

    const after = clean.copy();
    deed(after.document);
    const before = start.copy();
    deed(before.document);
    const untouched = contentOf(before.document);
    command.run(before);
    const inOrder = [contentOf(before.document), contentOf(after.document)];

    for (const moment of moments) {
      const runtime = start.copy();
      let told: Told = { ok: false, message: '' };
      meanwhile(runtime, moment, deed, () => {
        told = command.run(runtime);
      });
      tried += 1;
      const content = contentOf(runtime.document);
      const isRefused = !told.ok && content === untouched;
      if (isRefused) {
        expect(told.message).toMatch(/^[А-Я«].*\.$/);
        continue;
      }
      const isInOrder = inOrder.includes(content);
      if (moment >= windowFrom) spoilt += isInOrder ? 0 : 1;
      else
        expect([moment, clean.roundTrips[moment - 1], told, isInOrder]).toEqual([
          moment,
          expect.anything(),
          told,
          true,
        ]);
    }
  });
});

afterAll(() => {
  if (IS_LONG) console.log(`${tried} moments, ${spoilt} spoilt, all in the window`);
});
