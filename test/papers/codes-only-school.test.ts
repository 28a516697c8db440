/** Б-02, Б-25: whatever cell names somebody, no paper of a school with codes alone does. */
import type { PaperDocument } from '../../src/core/documents/document';
import { SCHOOL_DOCUMENTS } from '../../src/core/school/documents';
import { SCHOOL_TABLES } from '../../src/core/school/tables';
import { docxOf } from '../../src/papers/docx/docx-file';
import { formsOf, saidBy, surnameAt, surnamesIn } from '../core/documents/canaries';
import { DEFAULT_CRITERIA, type SheetName } from '../core/school/contract';
import { type Row, type SchoolRows, schoolWith } from '../core/school/school-kit';
import { partsOf } from './docx/read-docx';

const OWN = { 'Код педагога': 'А-1' };

/** What makes every document possible; texts are put in below. */
const ROWS: { readonly [sheet in SheetName]?: Row } = {
  Педагоги: { ...OWN, ФИО: 'Семёнова Мария Евстафьевна', 'Начало педстажа': '01.09.2010' },
  Курсы: { ...OWN, 'Код курса': 'К-1', 'Дата окончания': '30.09.2025' },
  Мероприятия: { ...OWN, Дата: '01.12.2025', Критерий: '2.2', Уровень: 'школьный' },
  'ИОП и ИОМ': OWN,
  Дефициты: OWN,
  'Заявки в ЦНППМ': {
    ...OWN,
    'Код курса': 'К-1',
    'Дата решения ММС': '10.03.2026',
    'Дата заявки': '15.03.2026',
  },
  'Методический актив': OWN,
  'Запросы на ПК': OWN,
  'План ПК': OWN,
  'Банк опыта': { ...OWN, 'В сборник': 2026 },
  Наставничество: { 'Код педагога': 'Я-777', 'Код наставника': 'А-1' },
};

/** People whom «Педагоги» does not know, several in a cell, and how they are written there. */
const GUESTS: Readonly<Record<string, readonly string[]>> = {
  Куратор: ['методист ЦНППМ Нгумбов Лев Ильич, нжебова Г. Г.'],
  Посетил: ['Нвырёв Г. И., Нзюбина Б. Б.; Нпугаль В. В.'],
  'Кто помог': ['Нкяшина Зоя и Нмохов'],
  Проверил: ['зам. директора Нхитрюк; Феофан Пантелеймонович'],
};
const GUEST_SURNAMES = [
  ...['Нгумбов', 'Нжебова', 'Нвырёв', 'Нзюбина', 'Нпугаль', 'Нкяшина', 'Нмохов', 'Нхитрюк'],
];

/** The same people as a topic tells of them. */
const GUESTS_SAID =
  'с Нгумбовым, у Нжебовой, для Нвырёва, НЗЮБИНУ, Нпугалем, Нкяшиной, нмохову, Нхитрюка';

/** Names of the school and of organisations that are no persons; «ФИО» is what is to be hidden. */
const WITHOUT_CANARY = new Set(['ФИО', ...Object.keys(GUESTS)]);

const columns = Object.values(SCHOOL_TABLES)
  .filter(({ sheet }) => sheet in ROWS)
  .flatMap(({ sheet, columns: own }) =>
    Object.values(own)
      .filter(({ type, header }) => type === 'text' && !WITHOUT_CANARY.has(header))
      .filter(({ header }) => !/^Код/u.test(header))
      .map(({ header }) => ({ sheet: sheet as SheetName, header })),
  )
  .concat({ sheet: 'Критерии', header: 'Формулировка' })
  .map((one, at) => ({ ...one, surname: surnameAt(at) }));

const SURNAMES = columns.map(({ surname }) => surname);

/** A text of a cell: its own surname in many forms, every guest, and people by name and patronymic. */
function wordsFor(surname: string, header: string): string {
  const words = `${formsOf(surname)}, ${GUESTS_SAID}; с Марией Евстафьевной, Феофана Пантелеймоновича`;
  const address = `https://disk.example/${surname}/zhyuf_nepomnyashchy.pdf`;
  return header === 'Название программы' ? `${surname}у и ${GUESTS_SAID}` : `${words}, ${address}`;
}

function bookOf(): SchoolRows {
  const rows = Object.entries(ROWS).map(([sheet, row]) => {
    const texts = columns.filter((one) => one.sheet === sheet);
    const typed = texts.map(({ header, surname }) => [header, wordsFor(surname, header)]);
    const guests = sheet === 'Курсы' || sheet === 'Мероприятия' ? Object.entries(GUESTS) : [];
    const own = guests.filter(([header]) => (sheet === 'Курсы') === (header === 'Куратор'));
    const named = own.map(([header, cells]) => [header, cells.join(', ')]);
    return [sheet, [{ ...row, ...Object.fromEntries([...typed, ...named]) }]];
  });
  const known = SURNAMES.map((surname, at) => ({
    'Код педагога': `Я-${at + 1000}`,
    ФИО: `${surname} Иван Петрович`,
    Статус: 'уволен',
  }));
  const book: SchoolRows = Object.fromEntries(rows);
  const [wording = ''] = columns.flatMap(({ header, surname }) =>
    header === 'Формулировка' ? wordsFor(surname, header) : [],
  );
  return {
    ...book,
    Настройки: { Места: 'по группам' },
    Критерии: DEFAULT_CRITERIA.map((row) => ({ ...row, Формулировка: wording })),
    Педагоги: [...(book.Педагоги ?? []), { 'Код педагога': 'Я-777', ФИО: 'Ждан' }, ...known],
  };
}

const results = schoolWith(bookOf());

function papersOf(codesOnly: boolean): Map<string, PaperDocument> {
  const made = SCHOOL_DOCUMENTS.flatMap((kind) => {
    const all = kind.options.map(({ id }) => id);
    // An option that only leaves rows out hides canaries.
    const choices = [all, []];
    const subjects = kind.face.of === 'whole' ? [null] : [kind.face.of === 'person' ? 'А-1' : '2'];
    return subjects.flatMap((subject) =>
      choices.flatMap((options, at): [string, PaperDocument][] => {
        const paper = kind.make(results, { subject, codesOnly, options });
        if ('missing' in paper) throw new Error(`${kind.face.title}: ${paper.missing}`);
        return [[`${kind.face.title}, ${at}`, paper]];
      }),
    );
  });
  return new Map(made);
}

const coded = papersOf(true);

/** Whatever a cell's own surname; nobody of the school, no guest, no part of an address. */
const NAMED = /Евстаф|Пантелеймон|Марией|example|nepomn/iu;

it('the canaries sing: cells stand in the papers with names', () => {
  const heard = new Set(surnamesIn(saidBy([...papersOf(false).values()]), SURNAMES));
  const silent = columns.filter(({ surname }) => !heard.has(surname)).map(({ header }) => header);
  // What no document shows of these sheets.
  expect(silent).toEqual([
    ...['ШМО', 'РМО', 'Направление программы', 'Организатор', 'Приказ'],
    ...['Форма', 'Приоритет', 'Запрос'],
  ]);
});

it.each([...coded.keys()])('%s', (title) => {
  const paper = coded.get(title);
  if (paper === undefined) throw new Error(title);
  const said = saidBy([paper]);
  const guests = surnamesIn(said, GUEST_SURNAMES);
  const leaking = columns.filter(({ surname }) => surnamesIn(said, [surname]).length > 0);
  expect(leaking.map(({ sheet, header }) => `${sheet}: ${header}`)).toEqual([]);
  expect([guests, NAMED.exec(said)]).toEqual([[], null]);
});

it('nor does a .docx, in any of its parts', async () => {
  const parts = partsOf(await docxOf([...coded.values()]));
  const whole = [...parts.values()].join('\n').replace(/<[^>]+>/g, '');
  expect(surnamesIn(whole, [...SURNAMES, ...GUEST_SURNAMES])).toEqual([]);
});
