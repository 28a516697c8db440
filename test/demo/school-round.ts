/**
 * A round of self-assessment in the demo school, typed by hand: what twenty of its twenty-two teachers
 * hand in, in two batches, what is done with it, and what must come of that. Every number stands here
 * because somebody reckoned it from the rows below; the command line, the page and the add-on in Google
 * are held against the same ones.
 */
import { type OtherEdit, otherEdit, otherRead } from '../hosts/xlsx/other-library';

/** A row of a teacher's sheet, by header; `{ date }` is a date. */
type TypedRow = Readonly<Record<string, unknown>>;

/** The sheet of each teacher, by code: «Лист самооценки КОД.xlsx» as it was handed out. */
export type Forms = ReadonlyMap<string, Uint8Array>;

/** Files that come back together, by name. */
export type Batch = ReadonlyMap<string, Uint8Array>;

const FORM = 'Лист самооценки';

export const formName = (code: string): string => `${FORM} ${code}.xlsx`;

const codes = (...ends: readonly string[]): string[] => ends.map((end) => `0512-${end}`);

/** Who hands in with the first batch, who with the second, and who does not. */
export const HAND_IN_FIRST = codes(
  '003',
  '004',
  '005',
  '006',
  '008',
  '009',
  '011',
  '012',
  '013',
  '014',
  '016',
  '018',
);
const HAND_IN_LATER = codes('019', '020', '021', '022', '023', '024', '025', '028');
export const NOT_HANDED_IN = codes('026', '027');

/** 2.2, школьный: 1 point (domain, §3.2). */
const lesson = (code: string, more: TypedRow = {}): TypedRow => ({
  Дата: { date: '2026-04-02' },
  Вид: 'открытый урок',
  Тема: `Урок для коллег ${code}`,
  Уровень: 'школьный',
  Критерий: '2.2',
  ...more,
});

/** 2.4, муниципальный: 1 point; региональный: 2. */
const ARTICLE: TypedRow = {
  Дата: { date: '2026-04-03' },
  Вид: 'публикация',
  Тема: 'Теорема Пифагора без формул',
  Уровень: 'муниципальный',
  Критерий: '2.4',
};

/** 1.2, региональный, победитель: 2 × 3 = 6 points. */
const PUPIL: TypedRow = {
  Дата: { date: '2026-04-06' },
  Вид: 'достижение обучающихся',
  Тема: 'Региональный конкурс волонтёрских проектов, 9 кл.',
  Уровень: 'региональный',
  Результат: 'победитель',
  Критерий: '1.2',
};

/** What somebody types besides the lesson that everybody has held. */
const BESIDES: Readonly<Record<string, TypedRow>> = {
  '0512-004': ARTICLE,
  '0512-012': { ...lesson('0512-012'), Дата: 'весной' },
  '0512-018': PUPIL,
};

const typed = (row: TypedRow): OtherEdit => ({ sheet: FORM, cells: row });

const rowsOf = (code: string): OtherEdit[] =>
  [lesson(code), BESIDES[code]].flatMap((row) => (row === undefined ? [] : [typed(row)]));

function formOf(forms: Forms, code: string): Uint8Array {
  const form = forms.get(code);
  if (form === undefined) throw new Error(`no sheet was handed out to ${code}`);
  return form;
}

/** The rows of a sheet as somebody else than the product sees them. */
export type SheetReader = (sheet: string) => readonly (readonly unknown[])[];

/** A file as another library reads it, opened once. */
export function otherReader(bytes: Uint8Array): SheetReader {
  const { sheets } = otherRead(bytes);
  return (sheet) => sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

const filled = (forms: Forms, those: readonly string[]): ReadonlyMap<string, Uint8Array> => {
  const saved = otherEdit(
    those.map((code) => ({ bytes: formOf(forms, code), edits: rowsOf(code) })),
  );
  return new Map(those.map((code, at) => [formName(code), saved[at] ?? new Uint8Array()]));
};

/**
 * Twelve sheets, one with a row that has no date, and a thirteenth of which half arrived. Of it come 14
 * new records: twelve lessons, a publication and a pupil’s victory.
 */
export function firstBatch(forms: Forms): Batch {
  const damaged = formOf(forms, '0512-026');
  return new Map([
    ...filled(forms, HAND_IN_FIRST),
    [formName('0512-026'), damaged.slice(0, damaged.length / 2)],
  ]);
}

/**
 * Eight more sheets; three of the first batch as they were; the sheet of 005 with one more row; the sheet
 * that 004 was given `again`, in which the record of the publication is corrected; and one whose owner
 * changed «Код ОО». Of it come 9 new records (eight lessons and the one of 005) and a changed one.
 */
export function secondBatch(forms: Forms, first: Batch, again: Uint8Array): Batch {
  const same = codes('003', '008', '012').map(formName);
  const other = formOf(forms, '0512-027');
  const [later, corrected, ofAnother] = otherEdit([
    {
      bytes: first.get(formName('0512-005')) ?? new Uint8Array(),
      edits: [typed({ ...lesson('0512-005'), Тема: 'Ещё один урок' })],
    },
    {
      bytes: again,
      edits: [
        {
          sheet: FORM,
          where: { Тема: String(ARTICLE['Тема']) },
          cells: { Уровень: 'региональный' },
        },
      ],
    },
    {
      bytes: other,
      edits: [
        {
          sheet: 'О листе',
          where: { Параметр: 'Код ОО' },
          cells: { Значение: '0513' },
        },
      ],
    },
  ]);
  return new Map([
    ...filled(forms, HAND_IN_LATER),
    ...[...first].filter(([name]) => same.includes(name)),
    ['005 исправленный.xlsx', later ?? new Uint8Array()],
    [formName('0512-004'), corrected ?? new Uint8Array()],
    [formName('0512-027'), ofAnother ?? new Uint8Array()],
  ]);
}

/** The sheets of these teachers, handed out again, in each of which the level of the lesson is corrected. */
export function corrected(forms: Forms): Batch {
  const those = [...forms.keys()];
  const saved = otherEdit(
    those.map((code) => ({
      bytes: formOf(forms, code),
      edits: [
        {
          sheet: FORM,
          where: { Тема: String(lesson(code)['Тема']) },
          cells: { Уровень: 'муниципальный' },
        },
      ],
    })),
  );
  return new Map(those.map((code, at) => [formName(code), saved[at] ?? new Uint8Array()]));
}

/** What is decided of the records of two people; everything else is confirmed as it is. */
interface Decided {
  readonly teacher: string;
  readonly topic: string;
  readonly status: 'подтверждено частично' | 'отклонено';
  readonly points: number;
  readonly reason: string;
}

export const DECIDED: readonly Decided[] = [
  {
    teacher: '0512-004',
    topic: 'Муниципальный этап конкурса по программированию, 6 кл.',
    status: 'отклонено',
    points: 0,
    reason: 'Нет диплома',
  },
  {
    teacher: '0512-018',
    topic: String(PUPIL['Тема']),
    status: 'подтверждено частично',
    points: 4,
    reason: 'Победила команда двух школ',
  },
];

/** П1 and П2 of a person on «Рейтинг». */
export type Points = Readonly<Record<string, readonly [number, number]>>;

/**
 * 004 in the demo: 1.2 муниципальный, лауреат, waiting: 1 × 1,5 = 1,5; 2.8 confirmed: 0,5; 2.2 школьный,
 * waiting: 1. 018 has nothing that gives points.
 */
export const POINTS_BEFORE: Points = { '0512-004': [1.5, 0.5 + 1], '0512-018': [0, 0] };

/** With what came: of 004 a lesson, 1, and a publication, corrected to 2; of 018 a victory, 6, and a lesson, 1. */
export const POINTS_COLLECTED: Points = {
  '0512-004': [1.5, 0.5 + 1 + 1 + 2],
  '0512-018': [6, 1],
};

/** When all is checked: the laureate of 004 is rejected, of the victory 4 points are left. */
export const POINTS_CHECKED: Points = {
  '0512-004': [0, 0.5 + 1 + 1 + 2],
  '0512-018': [4, 1],
};

/** 01.09.2025 as another library tells it, and as the day's number in a sheet. */
const PERIOD_STARTS = ['2025-09-01T00:00:00.000Z', '45901'];

type Line = Readonly<Record<string, unknown>>;

/** The rows of a sheet by header; lines of titles above are passed over. */
function linesOf(rows: ReturnType<SheetReader>, firstHeader: string): Line[] {
  const at = rows.findIndex(([first]) => first === firstHeader);
  const headers = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .filter(([first]) => first !== null && first !== undefined && first !== '')
    .map((row) =>
      Object.fromEntries(headers.map((header, column) => [header, row[column] ?? null])),
    );
}

export const activitiesIn = (read: SheetReader): Line[] =>
  linesOf(read('Мероприятия'), 'Код педагога');

export const journalIn = (read: SheetReader): Line[] => linesOf(read('Журнал самооценок'), 'Когда');

const ratingIn = (read: SheetReader): Line[] => linesOf(read('Рейтинг'), 'Место');

const pointsOf = (lines: readonly Line[]): Points =>
  Object.fromEntries(
    lines
      .filter(({ 'Код педагога': code }) => String(code) in POINTS_BEFORE)
      .map(({ 'Код педагога': code, П1, П2 }) => [code, [Number(П1), Number(П2)]]),
  );

/** П1 and П2 of the two people whose points are reckoned above, by «Рейтинг». */
export const pointsIn = (read: SheetReader): Points => pointsOf(ratingIn(read));

/** How many records of each person wait for checking, by «Рейтинг». */
export const uncheckedIn = (read: SheetReader): number[] =>
  ratingIn(read).map((row) => Number(row['Не проверено']));

/** What was fixed for the school year of the demo: how many people, and the points of the two. */
export function fixedIn(read: SheetReader): { people: number; points: Points } {
  const lines = linesOf(read('Архив рейтинга'), 'Дата').filter(({ 'Период с': from }) =>
    PERIOD_STARTS.includes(String(from)),
  );
  return { people: lines.length, points: pointsOf(lines) };
}
