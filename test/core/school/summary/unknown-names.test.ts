/** С-16, П-12: however «Педагоги» calls its column of names, and where it has none. */
import { handOutForms } from '../../../../src/app/school/hand-out-forms';
import { schoolResults } from '../../../../src/app/school/school-results';
import { computeSchool } from '../../../../src/core/school/compute-school';
import { SCHOOL_DOCUMENTS } from '../../../../src/core/school/documents';
import type { Cell } from '../../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../../src/hosts/memory/memory-workbook';
import { saidBy } from '../../documents/canaries';
import { dayAt, type KitSheet, readerOf, schoolWith, sheetsWith, TODAY } from '../school-kit';

const TOPIC = 'как у Покровской';
const own = { 'Код педагога': 'П-1' };

/** A school with other columns in the place of «ФИО» on «Педагоги». */
function schoolOf(headers: readonly string[], cells: readonly Cell[], topic = TOPIC): KitSheet[] {
  const sheets = sheetsWith({
    Педагоги: [{ ФИО: 'x' }],
    Дефициты: [{ ...own, Дефицит: topic }],
    Курсы: [{ ...own, 'Дата окончания': '30.09.2025' }],
    Мероприятия: [{ ...own, Дата: '01.12.2025', Тема: topic }],
  });
  return sheets.map(({ name, rows }): KitSheet => {
    if (name !== 'Педагоги') return { name, rows };
    const at = rows[0]?.indexOf('ФИО') ?? -1;
    const put = (row: readonly Cell[], some: readonly Cell[]) => [
      ...row.slice(0, at),
      ...some,
      ...row.slice(at + 1),
    ];
    return { name, rows: rows.map((row, index) => put(row, index === 0 ? headers : cells)) };
  });
}

const resultsOf = (...school: Parameters<typeof schoolOf>) =>
  computeSchool(readerOf(schoolOf(...school)), dayAt(TODAY));

/** What would go to the teacher: the own page with names, and the sheet to fill; or why there is none. */
function forTeacher(...school: Parameters<typeof schoolOf>): [string, string] {
  const page = SCHOOL_DOCUMENTS.find(({ face }) => face.id === 'own-page');
  const order = { subject: 'П-1', codesOnly: false, options: [] };
  const paper = page?.make(resultsOf(...school), order) ?? { missing: '' };
  const forms = handOutForms(new MemoryWorkbook(dayAt(TODAY), schoolOf(...school)), null);
  return [
    'missing' in paper ? paper.missing : saidBy([paper]),
    forms.ok ? JSON.stringify(forms.forms) : forms.message,
  ];
}

const topics = (results: ReturnType<typeof resultsOf>): string[] =>
  (results.summary?.measures ?? [])
    .filter(({ code, numerator }) => code.startsWith('Ч34/') && numerator > 0)
    .map(({ code }) => code);

const codesOf = ({ issues }: ReturnType<typeof resultsOf>): string[] =>
  issues.map(({ code }) => code).filter((code) => /^[ПСФ]/.test(code));

function saidWithCodes(results: ReturnType<typeof resultsOf>): string {
  const papers = SCHOOL_DOCUMENTS.flatMap((kind) => {
    const subject = kind.face.of === 'whole' ? null : kind.face.of === 'person' ? 'П-1' : '2';
    const options = kind.options.map(({ id }) => id);
    const paper = kind.make(results, { subject, codesOnly: true, options });
    return 'missing' in paper ? [] : [paper];
  });
  expect(papers.length).toBeGreaterThan(2);
  return saidBy(papers);
}

it.each([
  ...['Ф.И.О.', 'Ф. И. О.', 'Ф И О', 'Фамилия, имя, отчество', 'Фамилия Имя Отчество'],
  ...['ФИО педагога', 'Фамилия, И.О.', 'Ф.И.О. педагога', 'ФИО*'],
])('«%s» is «ФИО»', (header) => {
  const results = resultsOf([header], ['Покровская Наталья Егоровна']);
  expect(topics(results)).toEqual(['Ч34/иное']);
  expect(codesOf(results)).toEqual(['С-30']);
  expect(results.book.teachers[0]?.name).toBe('Покровская Наталья Егоровна');
  expect(saidWithCodes(results)).not.toMatch(/покровск/i);
});

describe.each([
  [
    ['Фамилия', 'Имя', 'Отчество'],
    ['Покровская', 'Наталья', 'Егоровна'],
  ],
  [['Сотрудник'], ['Покровская Наталья']],
  [['Наши люди'], ['Наталья Покровская']],
])('without a column of whole names: %j', (headers, cells) => {
  const results = resultsOf(headers, cells);

  it('no typed word leaves', () => {
    expect(topics(results)).toEqual(['Ч34/иное']);
    expect(topics(resultsOf(headers, cells, 'ФГОС'))).toEqual(['Ч34/иное']);
    expect(saidWithCodes(results)).not.toMatch(/покровск/i);
  });

  it('and this is told, with the remedy', () => {
    const told = results.issues.find(({ code }) => code === 'П-12');
    expect(told).toMatchObject({ severity: 'warning', sheet: 'Педагоги', column: 'ФИО' });
    expect(told?.message).toContain('в «Сводку» и в документы с кодами не попадут');
    expect(told?.remedy).toContain('Впишите в первую строку заголовок «ФИО»');
    expect(told?.costs).toContain('«Сводке»');
  });

  it('no sheet for a teacher is made, and it is said why', () => {
    for (const said of forTeacher(headers, cells)) {
      expect(said).toContain('не читается «ФИО»');
      expect(said).toContain('Что исправить, скажет «Проверить данные» (П-12)');
      expect(said).not.toMatch(/покровск/i);
    }
  });
});

it('a blank «ФИО» is a school’s choice: then words leave as they are written', () => {
  const results = resultsOf(['ФИО'], [null], 'оценивание');
  expect([topics(results), codesOf(results)]).toEqual([['Ч34/оценивание'], ['П-13']]);
  const told = results.issues.find(({ code }) => code === 'П-13');
  expect(told).toMatchObject({ severity: 'warning', sheet: 'Дефициты', row: 2, column: 'Дефицит' });
  expect(told?.message).toContain('слова в поле «Дефицит» уйдут в «Сводку» так, как набраны');
});

it('names beside a blank «ФИО» are known all the same', () => {
  for (const [header, name] of [
    ['Фамилия', 'Покровская'],
    ['Сотрудник', 'Покровская Наталья Егоровна'],
  ] as const) {
    const results = resultsOf(['ФИО', header], [null, name]);
    expect(topics(results)).toEqual(['Ч34/иное']);
    expect(saidWithCodes(results)).not.toMatch(/покровск/i);
  }
});

it.each([
  'Щукина М.',
  'М. Щукина',
  'Хвостова Щукина',
  'Щукина Анна',
  'Щукина Айгуль',
  'ЩУКИНА',
  'Щукина',
])('a name in an own column of any header is known: «%s»', (name) => {
  for (const headers of [
    ['ФИО', 'Кто'],
    ['ФИО', 'Ведёт'],
  ]) {
    const results = resultsOf(headers, [null, name], 'урок Щукиной');
    expect(topics(results)).toEqual(['Ч34/иное']);
    expect(codesOf(results)).toEqual(['С-30']);
    expect(saidWithCodes(results)).not.toMatch(/щукин/i);
  }
});

it.each(['Корпус А', 'Сочи', 'Школьный район', 'Кабинет', 'да', 'Учитель Физики'])(
  'what else stands in an own column is no name: «%s»',
  (cell) => {
    const results = resultsOf(['ФИО', 'Где'], [null, cell], cell);
    expect(codesOf(results)).toEqual(['П-13']);
  },
);

/** The topics of a school that keeps names on such a sheet of its own. */
function withKey(name: string, rows: readonly (readonly Cell[])[], named: Cell = null) {
  const school = [...schoolOf(['ФИО'], [named], 'урок Щукиной'), { name, rows }];
  return computeSchool(readerOf(school), dayAt(TODAY), () => school.map((sheet) => sheet.name));
}

it.each([
  [
    'Ключ',
    [
      ['Код', 'ФИО'],
      ['П-1', 'Щукина Мария Ивановна'],
    ],
  ],
  ['Ключ', [['Ключ кодов'], [], ['№', 'Код', 'Ф.И.О. педагога'], [1, 'П-1', 'Щукина М.']]],
  [
    'Лист1',
    [
      ['Фамилия', 'Имя'],
      ['Щукина', 'Мария'],
    ],
  ],
  [
    'ключ',
    [
      [null, 'Фамилия, имя, отчество'],
      [null, 'Мария Ивановна Щукина'],
    ],
  ],
])('names on another sheet of the book are known: «%s» %j', (name, rows) => {
  const results = withKey(name, rows);
  expect(topics(results)).toEqual(['Ч34/иное']);
  expect(codesOf(results)).toContain('С-30');
  expect(saidWithCodes(results)).not.toMatch(/щукин/i);
});

it('names in an own column on another sheet of the product are known', () => {
  const school = schoolOf(['ФИО'], [null], 'урок Щукиной').map(({ name, rows }) =>
    name === 'Курсы'
      ? { name, rows: rows.map((row, at) => [...row, at === 0 ? 'ФИО' : 'Щукина Мария']) }
      : { name, rows },
  );
  expect(topics(computeSchool(readerOf(school), dayAt(TODAY)))).toEqual(['Ч34/иное']);
});

it('other sheets are asked only where somebody is without a name', () => {
  const key = [['ФИО'], ['Щукина Мария']];
  expect(topics(withKey('Ключ', key, 'Ким А. А.'))).toEqual(['Ч34/урок щукиной']);
  expect(
    topics(
      withKey('Ключ', [
        ['Код', 'Тема'],
        ['П-1', 'Щукина'],
      ]),
    ),
  ).toEqual(['Ч34/урок щукиной']);
});

it('on such a sheet only columns of names tell them: a book that was read names nobody', () => {
  const key = [
    ['ФИО', 'Читали'],
    ['Ким Анна Ивановна', 'Щукина Мария'],
  ];
  expect(topics(withKey('Ключ', key))).toEqual(['Ч34/урок щукиной']);
});

it('the names of all sheets reach what a host computes', () => {
  const sheets = schoolOf(['ФИО'], [null], 'урок Щукиной');
  const book = new MemoryWorkbook(dayAt(TODAY), [
    ...sheets,
    {
      name: 'Ключ',
      rows: [
        ['Код', 'ФИО'],
        ['П-1', 'Щукина Мария'],
      ],
    },
  ]);
  expect(topics(schoolResults(book))).toEqual(['Ч34/иное']);
});

it.each([
  ['a formula that nobody has reckoned', { error: '#НЕТ ЗНАЧЕНИЯ' }],
  ['an error', { error: '#REF!' }],
  ['more than a text may have', 'Покровская '.repeat(600)],
])('П-12: a «ФИО» that cannot be read is no blank one: %s', (_name, cell) => {
  const results = resultsOf(['ФИО'], [cell]);
  expect(topics(results)).toEqual(['Ч34/иное']);
  expect(saidWithCodes(results)).not.toMatch(/покровск/i);
  expect(results.issues.find(({ code }) => code === 'П-12')?.message).toContain(
    '«ФИО» не читается (строка 2): фамилии известны не все',
  );
  for (const said of forTeacher(['ФИО'], [cell])) expect(said).toContain('не читается «ФИО»');
});

it('with a «ФИО» that can be read, or a blank one, teachers get their sheets', () => {
  for (const name of ['Покровская Наталья Егоровна', null]) {
    const [page, form] = forTeacher(['ФИО'], [name]);
    expect(page).toContain('Ознакомление');
    expect(form).toContain('Лист самооценки П-1.xlsx');
  }
});

it('П-12: names the rows, one or more', () => {
  const told = (...names: Cell[]) => {
    const people = names.map((name, at) => ({ 'Код педагога': `П-${at + 1}`, ФИО: name }));
    return schoolWith({ Педагоги: people }).issues.find(({ code }) => code === 'П-12')?.message;
  };
  const error = { error: '#REF!' };
  expect(told('Ким А. А.', error)).toContain('«ФИО» не читается (строка 3): ');
  expect(told(error, 'Ким А. А.', error)).toContain('«ФИО» не читается (строки 2, 4): ');
});
