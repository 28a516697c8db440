/**
 * Б-02, С-01, С-16: every cell of every sheet of a school names somebody else, in whatever form. None of
 * them leaves by any way out: summary, calendar, roll-up and its journal, region, sheets of other teachers,
 * papers with codes only, what commands print, names of files.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { commaFile } from '../../sidebar/files/comma-file';
import { deadlineCalendar } from '../../sidebar/school/deadline-calendar';
import { schoolResults } from '../../src/app/school/school-results';
import { SCHOOL_DOCUMENTS } from '../../src/core/school/documents';
import { SCHOOL_TABLES } from '../../src/core/school/tables';
import type { Cell } from '../../src/core/values/cell';
import { draftBeside } from '../../src/hosts/disk/drafts';
import { readXlsxFile } from '../../src/hosts/xlsx/file';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { deadlinesView } from '../../src/panel/school/deadlines-view';
import { formsOf, surnameAt, surnamesIn } from '../core/documents/canaries';
import type { SheetName } from '../core/school/contract';
import { dayAt, type Row, sheetsWith, TODAY } from '../core/school/school-kit';
import { runCli, runCliLater } from './run-cli';
import { temporaryFolder } from './school-files';

/** Whoever the sheets of others must not name. */
const OWN = { 'Код педагога': 'А-1' };

/** What makes a row count; every text beside it is a canary. */
const SOUND: { readonly [sheet in SheetName]?: Row } = {
  Педагоги: { ...OWN, 'Начало педстажа': '01.09.2010' },
  Курсы: { ...OWN, 'Код курса': 'К-1', 'Дата окончания': '30.09.2025' },
  Мероприятия: { ...OWN, Дата: '01.12.2025', Критерий: '2.2', Уровень: 'школьный' },
  'Заявки в ЦНППМ': { ...OWN, 'Код курса': 'К-1' },
  Наставничество: { 'Код педагога': 'Я-1', 'Код наставника': 'А-1' },
  'Банк опыта': { ...OWN, 'В сборник': 2026 },
};

/** Columns of codes: a canary there is a code of its own, not a person. */
const isCode = (header: string): boolean => /^Код/u.test(header);

const cells = Object.values(SCHOOL_TABLES)
  .flatMap(({ sheet, columns }) =>
    Object.values(columns).map(({ header, type }) => ({ sheet: sheet as SheetName, header, type })),
  )
  .filter(({ header }) => !isCode(header))
  .map((cell, at) => ({
    ...cell,
    place: `${cell.sheet}: ${cell.header}`,
    surname: surnameAt(at),
    isKnown: at % 2 === 0,
  }));

type CanaryCell = (typeof cells)[number];
const SURNAMES = cells.map(({ surname }) => surname);

/** Half of the canaries are known by «Педагоги»; the others only by how a name is written. */
const KNOWN = cells.flatMap(({ surname, isKnown }) => (isKnown ? surname : []));

/** As people type it. Of whom nobody knows, a surname alone is a word like any other. */
function wordsFor({ header, surname, isKnown }: CanaryCell): string {
  if (header === 'ФИО') return `${surname} Мария Евстафьевна`;
  return isKnown
    ? formsOf(surname)
    : `у ${surname}а И. П., И. П. ${surname}; ${surname}ой Марии Петровне, ${surname.toLowerCase()} и.п.`;
}

/** A sound row with a canary in every text, and for each other column a row with a canary in it. */
function rowsOf(sheet: SheetName): Row[] {
  const own = cells.filter((cell) => cell.sheet === sheet);
  const [texts, others] = [true, false].map((isText) =>
    own.filter(({ type }) => (type === 'text') === isText),
  );
  const sound: Row = { ...(sheet in SCHOOL_SHEETS_OF_PEOPLE ? OWN : {}), ...SOUND[sheet] };
  const typed = texts?.map((cell) => [cell.header, wordsFor(cell)]) ?? [];
  return [
    { ...sound, ...Object.fromEntries(typed) },
    ...(others ?? []).map(({ header, surname }) => ({ ...sound, [header]: `${surname} И. П.` })),
  ];
}

const SCHOOL_SHEETS_OF_PEOPLE = Object.fromEntries(
  Object.values(SCHOOL_TABLES)
    .filter(({ columns }) => Object.values(columns).some(({ header }) => header === 'Код педагога'))
    .map(({ sheet }) => [sheet, true]),
);

/** So many of them are at work, and get a sheet of their own. */
const COLLEAGUES = 6;

function bookOf() {
  const sheets = Object.values(SCHOOL_TABLES).map(({ sheet }) => sheet as SheetName);
  const rows = Object.fromEntries(sheets.map((sheet) => [sheet, rowsOf(sheet)]));
  const people = KNOWN.map((surname, at) => ({
    'Код педагога': `Я-${at + 1}`,
    // The given name first: in «ФИО» people write either.
    ФИО: at % 2 === 0 ? `${surname} Иван Петрович` : `Иван ${surname}`,
    ...(at < COLLEAGUES ? {} : { Статус: 'уволен' }),
  }));
  return sheetsWith({ ...rows, Педагоги: [...(rows['Педагоги'] ?? []), ...people] });
}

/** As schools rename «ФИО». */
const RENAMED = 'Ф. И. О. педагога';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const book = at('школа.xlsx');

function write(): void {
  const workbook = createXlsx({ today: dayAt(TODAY) });
  workbook.apply(
    bookOf().map(({ name, rows: [headers = [], ...rows] }) => ({
      kind: 'createSheet' as const,
      plan: {
        name,
        kind: 'input' as const,
        titles: [],
        columns: headers.map((header) => ({
          header: header === 'ФИО' ? RENAMED : String(header),
          width: 100,
          look: 'text' as const,
        })),
        rows,
      },
    })),
  );
  writeFileSync(book, workbook.toBytes());
}

/** Everything in a file, of every part. */
const partsOf = (path: string): string =>
  Object.values(unzipSync(readFileSync(path)))
    .map((bytes) => strFromU8(bytes))
    .join('\n')
    .replace(/<[^>]+>/g, ' ');

/** Which cells are heard in a text. */
const heardIn = (text: string, among: readonly CanaryCell[] = cells): string[] => {
  const heard = new Set(surnamesIn(text, SURNAMES));
  return among.filter(({ surname }) => heard.has(surname)).map(({ place }) => place);
};

/** A municipal book of one that delivers, of that level. */
function rollUpBook(name: string, level: string, deliverer: readonly string[]): string {
  const path = at(name);
  runCli('template', 'municipality', path);
  const empty = openXlsx(readXlsxFile(path), { today: dayAt(TODAY) });
  const parameters = empty.read('Настройки')?.rows.map(([parameter]) => parameter) ?? [];
  const settings = {
    Муниципалитет: 'Туапсинский район',
    'Код муниципалитета': '05',
    'Уровень свода': level,
    // A template's own period is that of the day on which it is made.
    'Период с': { day: dayAt('01.09.2025') },
    'Период по': { day: dayAt('31.08.2026') },
  };
  const filled = Object.entries(settings).map(([parameter, value]) => ({
    row: parameters.indexOf(parameter),
    column: 1,
    value,
  }));
  empty.apply([
    { kind: 'editCells', sheet: 'Настройки', cells: filled },
    { kind: 'appendRows', sheet: 'ОО', columns: [0, 1], rows: [deliverer] },
  ]);
  writeFileSync(path, empty.toBytes());
  return path;
}

/** As somebody calls the file that is delivered. */
const delivered = join(
  temporaryFolder(),
  `${cells
    .map(({ surname }) => surname)
    .slice(0, 3)
    .join(' ')}.xlsx`,
);

/** What each command printed. */
const printed = new Map<string, string>();
const [computed = '', rolledUp = '', region = ''] = ['итог.xlsx', 'свод.xlsx', 'край.xlsx'].map(at);
const journaled = at('журнал.xlsx');
const [sheets, papers, handed] = [at('листы'), at('документы'), at('сданные')];

async function run(...args: string[]): Promise<void> {
  const { out, err } = await runCliLater(...args, '--date', '2026-04-15');
  printed.set(args.filter((arg) => /^(?:--json|\w+)$/.test(arg)).join(' '), `${out}\n${err}`);
}

/**
 * The same record on the sheets of two colleagues: of each it is told that the other has it too. Then once
 * more with other texts: of these it is told that they differ.
 */
function handInDuplicates(): void {
  const named = (cell: CanaryCell): string => wordsFor(cell).slice(0, 30);
  const fact = {
    Дата: { day: dayAt('01.12.2025') },
    Вид: 'иное',
    Тема: cells.map(wordsFor).join('; ').slice(0, 2_000),
  };
  mkdirSync(handed);
  for (const name of readdirSync(sheets).filter((one) => /Я-[12]\./.test(one))) {
    const form = openXlsx(readXlsxFile(join(sheets, name)), { today: dayAt(TODAY) });
    const headers = form.read('Лист самооценки')?.rows[0] ?? [];
    const texts = cells.slice(0, 3).map((cell) => ({
      Подтверждение: named(cell),
      'Что изменилось в практике': named(cell),
    }));
    for (const row of [fact, ...texts.map((more) => ({ ...fact, ...more }))]) {
      const columns = Object.keys(row).map((header) => headers.indexOf(header));
      form.apply([
        { kind: 'appendRows', sheet: 'Лист самооценки', columns, rows: [Object.values(row)] },
      ]);
    }
    writeFileSync(join(handed, name), form.toBytes());
  }
}

beforeAll(async () => {
  write();
  await run('check', book);
  await run('compute', book, '--out', computed, '--json');
  await run('forms', book, sheets);
  handInDuplicates();
  await run('collect', book, handed, '--dry-run');
  await run('collect', book, handed, '--dry-run', '--json');
  printed.set('duplicates --json', printed.get('collect --json') ?? '');
  await run('collect', book, sheets, '--dry-run', '--json');
  await run('documents', book, papers, '--codes-only', '--json');
  const district = rollUpBook('район-0.xlsx', 'муниципалитет', ['0512', 'МОБУ «ООШ № 5»']);
  await run('rollup', district, computed, '--out', rolledUp, '--json');
  const above = rollUpBook('край-0.xlsx', 'регион', ['05', 'Туапсинский район']);
  await run('rollup', above, rolledUp, '--out', region);
  copyFileSync(computed, delivered);
  const broken = join(dirname(delivered), `${SURNAMES[3]} И. П..ods`);
  writeFileSync(broken, 'x');
  await runCliLater(
    'rollup',
    district,
    delivered,
    broken,
    '--out',
    journaled,
    '--date',
    '2026-04-15',
  );
});

/** The school's summary as it stands in the computed book. */
const summaryRows = (): readonly (readonly Cell[])[] =>
  openXlsx(readXlsxFile(computed), { today: dayAt(TODAY) }).read('Сводка')?.rows ?? [];

it('the canaries sing: the computed book holds every one', () => {
  expect(heardIn(partsOf(computed))).toEqual(cells.map(({ place }) => place));
});

it('none stands on «Сводка», in the .csv or in the names of files', () => {
  const rows = summaryRows();
  // Words that do leave: directions, positions, subjects, all of them «иное» here.
  expect(
    rows.filter(([, ...row]) => row.some((cell) => String(cell).includes('иное'))),
  ).not.toEqual([]);
  expect(heardIn(JSON.stringify(rows))).toEqual([]);
  expect(heardIn(commaFile(rows))).toEqual([]);
  const names = readdirSync(folder, { recursive: true }).map(String);
  expect(names.length).toBeGreaterThan(COLLEAGUES + SCHOOL_DOCUMENTS.length);
  expect(heardIn(names.join('\n'))).toEqual([]);
  expect(heardIn(draftBeside(at(`${SURNAMES[0]}.xlsx`)))).toEqual([]);
});

it('the school and its municipality have delivered', () => {
  for (const command of ['rollup --json', 'rollup']) {
    expect(printed.get(command)).toMatch(/принято|Принято: 1\./);
  }
});

it('none comes to the municipality, nor from there to the region, nor any teacher’s code', () => {
  for (const path of [rolledUp, region]) {
    const parts = partsOf(path);
    expect(parts).toContain('иное');
    expect(heardIn(parts)).toEqual([]);
    expect(/А-1|Я-\d|К-1/.exec(parts)).toBeNull();
  }
});

it('none stands in the journal of a roll-up, by whomever the files are called', () => {
  const journal = openXlsx(readXlsxFile(journaled), { today: dayAt(TODAY) }).read('Журнал импорта');
  expect(journal?.rows.slice(1).map((row) => [row[2], row[6]])).toEqual([
    ['….ods', 'отклонено'],
    ['….xlsx', 'принято'],
  ]);
  expect(heardIn(partsOf(journaled))).toEqual([]);
});

it('none goes out with the calendar of «Сроки»', () => {
  const { deadlines } = deadlinesView(
    schoolResults(openXlsx(readXlsxFile(book), { today: dayAt(TODAY) })),
  );
  expect(heardIn(JSON.stringify(deadlines))).not.toEqual([]);
  const text = deadlineCalendar(deadlines, new Date(0)).replace(/\r\n /g, '');
  expect(text).toContain('педагог А-1');
  expect(heardIn(decodeURIComponent(text))).toEqual([]);
});

it('a teacher’s sheet holds no cell of another teacher', () => {
  // «Критерии» are the school's own wording, and on the sheets for all to read.
  const foreign = cells.filter(({ sheet }) => sheet !== 'Критерии');
  const others = readdirSync(sheets).filter((name) => !name.includes('А-1'));
  expect(others).toHaveLength(COLLEAGUES);
  for (const [at, name] of others.entries()) {
    const own = KNOWN.find((_, index) => name.includes(`Я-${index + 1}.`));
    const heard = heardIn(
      partsOf(join(sheets, name)),
      foreign.filter(({ surname }) => surname !== own),
    );
    expect([at, name, heard]).toEqual([at, name, []]);
  }
});

it('no paper with codes only names anybody of the school', () => {
  // Of whom no sheet knows, a name stays in the words for a work: «рассказы А. П. Чехова».
  const known = cells.filter(({ isKnown }) => isKnown);
  const names = readdirSync(papers);
  expect(names.length).toBeGreaterThan(SCHOOL_DOCUMENTS.length - 1);
  for (const name of names)
    expect([name, heardIn(partsOf(join(papers, name)), known)]).toEqual([name, []]);
});

describe('what commands print', () => {
  // Who mends a cell has to see what stands in it: «значение «…» не из списка». Texts are right whatever
  // they say, but for names of groups, which must be somebody's.
  const MENDED = cells
    .filter(({ type, header }) => type !== 'text' || header === 'Для групп')
    .map(({ place }) => place);

  it.each(['check', 'compute --json', 'forms', 'documents --json'])('%s', (command) => {
    const told = heardIn(printed.get(command) ?? '');
    expect(printed.get(command)).toMatch(/2026/);
    expect(told.filter((place) => !MENDED.includes(place))).toEqual([]);
  });

  it('a sheet with a colleague’s record: its row and what is odd, without the topic', () => {
    for (const command of ['collect', 'duplicates --json']) {
      const said = printed.get(command) ?? '';
      expect(said).toMatch(/01\.12\.2025 иное/);
      expect(said).toContain('Я-1');
      expect(said).toContain('и у другого педагога');
      expect(said).toContain('«Подтверждение» там пусто, здесь заполнено');
      expect(heardIn(said)).toEqual([]);
    }
  });

  it.each(['collect --json', 'rollup --json', 'rollup'])('%s', (command) => {
    expect(printed.get(command)).toMatch(/0512|А-1|Туапсинский|Сдали 1 из 1/);
    expect(heardIn(printed.get(command) ?? '')).toEqual([]);
  });
});
