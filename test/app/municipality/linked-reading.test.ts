/** A reading of linked books that is broken off and taken up again, in memory. */
import {
  importByLinks,
  importReadLinks,
  readLinks,
} from '../../../src/app/municipality/links/import-by-links';
import type { LinkedReading, LinkHost } from '../../../src/app/municipality/links/linked-books';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  cellsWith,
  municipalSheets,
  summaryOf,
  TODAY,
} from '../../core/municipality/municipal-kit';

const CODES = ['01', '02', '03'];
const idOf = (code: string, edition = 1) => `book-of-the-school-number-${code}-edition-${edition}`;
const linkTo = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** A municipality of three schools, each with a link to its book. */
function district(): MemoryWorkbook {
  const plans = municipalSheets({ schools: CODES.map((code) => [code]) });
  const workbook = new MemoryWorkbook(
    TODAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
  CODES.forEach((code, index) => {
    setLink(workbook, index, idOf(code));
  });
  return workbook;
}

function setLink(workbook: MemoryWorkbook, school: number, id: string): void {
  const column = workbook.read('ОО')?.rows[0]?.indexOf('Ссылка на книгу') ?? -1;
  const cells = [{ row: school + 1, column, value: linkTo(id) }];
  workbook.apply([{ kind: 'editCells', sheet: 'ОО', cells }]);
}

/** A host whose clock shows how many books were read; `keeps` says which texts outlive a step. */
function hostOf(keeps: (key: string) => boolean = () => true) {
  const asked: string[] = [];
  const kept = new Map<string, string>();
  const host: LinkHost = {
    books: {
      read: (id) => {
        asked.push(id);
        const code = /number-(\d+)/.exec(id)?.[1] ?? '';
        return { cells: cellsWith([summaryOf(code, { К4: [3, 9] })]) };
      },
    },
    clock: { now: () => asked.length, pause: () => undefined },
    checkpoints: {
      find: (keys) => {
        const found = keys.flatMap((key) => {
          const text = kept.get(key);
          return text === undefined ? [] : [[key, text] as const];
        });
        return new Map(found);
      },
      keep: (key, text) => {
        if (keeps(key)) kept.set(key, text);
        return keeps(key);
      },
      forget: (key) => {
        kept.delete(key);
      },
    },
  };
  return { host, asked, kept };
}

const delivered = (workbook: MemoryWorkbook) => {
  const [headers = [], ...rows] = workbook.read('Данные')?.rows ?? [];
  return rows.map((row) => row[headers.indexOf('Код ОО')]);
};

it('reads until the clock shows the deadline, and not one book more', () => {
  const { host, asked } = hostOf();
  expect(readLinks(district(), host, 2)).toEqual({
    done: 2,
    total: 3,
    next: 'Школа 03',
    isWaiting: false,
  });
  expect(asked).toEqual([idOf('01'), idOf('02')]);
});

it('reads one book at least, so that a late step goes on too', () => {
  const workbook = district();
  const { host, asked } = hostOf();
  for (const done of [1, 2, 3]) expect(readLinks(workbook, host, -1)).toMatchObject({ done });
  expect(asked).toEqual(CODES.map((code) => idOf(code)));
  expect(readLinks(workbook, host, -1)).toMatchObject({ done: 3, next: null });
  expect(asked).toHaveLength(CODES.length);
});

it('imports what has been read, and begins anew after that', () => {
  const workbook = district();
  const { host, asked } = hostOf();
  readLinks(workbook, host, 100);
  expect(importReadLinks(workbook, host)).toMatchObject({ ok: true });
  expect(delivered(workbook)).toEqual(CODES);
  expect(readLinks(workbook, host, 100)).toMatchObject({ done: 3 });
  expect(asked).toHaveLength(2 * CODES.length);
});

it('reads all anew when the reading that was broken off is older than half an hour', () => {
  const workbook = district();
  const { host, asked } = hostOf();
  readLinks(workbook, host, 2);
  const at = (minutes: number): LinkHost => ({
    ...host,
    clock: { ...host.clock, now: () => minutes * 60_000 },
  });
  expect(readLinks(workbook, at(29), 0)).toMatchObject({ done: 3 });
  readLinks(workbook, at(31), Number.POSITIVE_INFINITY);
  expect(asked).toHaveLength(2 * CODES.length);
});

it('keeps what was read when the workbook has to be mended before it can be taken in', () => {
  const workbook = district();
  const { host, asked } = hostOf();
  const [header = []] = workbook.read('ОО')?.rows ?? [];
  const column = header.indexOf('Наименование ОО');
  const nameColumn = (value: string): void =>
    workbook.apply([{ kind: 'editCells', sheet: 'ОО', cells: [{ row: 0, column, value }] }]);
  readLinks(workbook, host, 100);
  nameColumn('Как её зовут');
  expect(importReadLinks(workbook, host)).toMatchObject({ ok: false });
  nameColumn('Наименование ОО');
  expect(importReadLinks(workbook, host)).toMatchObject({ ok: true });
  expect(delivered(workbook)).toEqual(CODES);
  expect(asked).toHaveLength(CODES.length);
});

it('reads a book anew when its link was corrected meanwhile', () => {
  const workbook = district();
  const { host, asked } = hostOf();
  readLinks(workbook, host, 100);
  setLink(workbook, 1, idOf('02', 2));
  expect(readLinks(workbook, host, 100)).toMatchObject({ done: 3 });
  expect(asked.slice(3)).toEqual([idOf('02', 2)]);
});

it('a text that has vanished makes its school one that was not read', () => {
  const workbook = district();
  const { host, asked, kept } = hostOf();
  readLinks(workbook, host, 100);
  for (const key of [...kept.keys()]) if (key.includes('/02/')) kept.delete(key);
  expect(importReadLinks(workbook, host)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Прочитано 2 из 3 книг\..*с книги «Школа 02»/),
  });
  expect(delivered(workbook)).toEqual(['01', '03']);
  // The next step reads it, and no other.
  expect(readLinks(workbook, host, 100)).toMatchObject({ done: 3, next: null });
  expect(asked.slice(3)).toEqual([idOf('02')]);
});

it('the menu’s way reads and imports in one, and says what was the same', () => {
  const workbook = district();
  const { host, asked } = hostOf();
  const importUntil = (deadline: number) => {
    const { ok, message } = importByLinks(workbook, host, deadline);
    return [ok, message];
  };
  expect(importUntil(2)).toEqual([
    false,
    'Прочитано 2 из 3 книг. Выберите «Импортировать сводки» ещё раз: импорт продолжится с книги «Школа 03». ' +
      'Принято: 2. Сдали 2 из 3. Не сдали: Школа 03. Причины — на листе «Журнал импорта».',
  ]);
  // Those two are stored; the third is read, and no other.
  expect(importUntil(100)).toEqual([
    true,
    'Принято: 1. Сдали 3 из 3. Причины — на листе «Журнал импорта». Без изменений: 2.',
  ]);
  expect(asked).toEqual(CODES.map((code) => idOf(code)));
});

it('without links the menu’s way imports what is pasted, and says so where nothing is', () => {
  const sheets = municipalSheets({ schools: [['01']] }).map((plan) => ({
    name: plan.name,
    rows: cellsOf(plan),
  }));
  const { host, asked } = hostOf();
  expect(importByLinks(new MemoryWorkbook(TODAY, sheets), host, 100)).toEqual({
    ok: false,
    message:
      'Импортировать нечего: на листе «ОО» нет ссылок на книги, лист «Вставка сводок» пуст. Добавьте ссылки или перетащите файлы со сводками на панель.',
  });
  const { rows } = cellsWith([summaryOf('01', { К4: [3, 9] })]);
  const workbook = new MemoryWorkbook(
    TODAY,
    sheets.map((sheet) => (sheet.name === 'Вставка сводок' ? { ...sheet, rows } : sheet)),
  );
  expect(importByLinks(workbook, host, 100)).toMatchObject({ ok: true });
  expect([delivered(workbook), asked]).toEqual([['01'], []]);
});

it('a text that could not be kept counts as read in its own step alone', () => {
  const workbook = district();
  const { host, asked } = hostOf((key) => !key.includes('/02/'));
  expect(readLinks(workbook, host, 100)).toMatchObject({ done: 2, next: 'Школа 02' });
  readLinks(workbook, host, 100);
  expect(asked).toEqual([...CODES.map((code) => idOf(code)), idOf('02')]);
});

it('С-61: of those called alike the step and the journal name the codes', () => {
  const named = { name: 'СОШ № 5' };
  const plans = municipalSheets({ schools: CODES.map((code) => [code, false, named]) });
  const workbook = new MemoryWorkbook(
    TODAY,
    plans.map((plan) => ({ name: plan.name, rows: cellsOf(plan) })),
  );
  CODES.forEach((code, index) => {
    setLink(workbook, index, idOf(code));
  });
  const { host } = hostOf();
  expect(readLinks(workbook, host, 2)).toMatchObject({ next: 'СОШ № 5 (03)' });
  readLinks(workbook, host, 100);
  importReadLinks(workbook, host);
  const [headers = [], ...rows] = workbook.read('Журнал импорта')?.rows ?? [];
  expect(rows.map((row) => row[headers.indexOf('Источник')])).toEqual(
    CODES.map((code) => `По ссылке: СОШ № 5 (${code})`),
  );
});

it.each<[string, LinkedReading, string, string]>([
  [
    'Google lets nothing more be read',
    { busy: 'quota' },
    '0 из 3 книг: Google ограничивает число чтений в минуту',
    'Школа 01',
  ],
  ['time is up', { fault: 'noAccess' }, '1 из 3 книг', 'Школа 02'],
])('tells with which book it goes on: %s', (_why, answer, read, next) => {
  const { host } = hostOf();
  const { ok, message } = importByLinks(district(), { ...host, books: { read: () => answer } }, 0);
  expect(ok).toBe(false);
  expect(message).toContain(
    `Прочитано ${read}. Выберите «Импортировать сводки» ещё раз: импорт продолжится с книги «${next}».`,
  );
});
