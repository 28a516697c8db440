/** All papers of a municipality: figures of sheets alone, any text, many schools, a region. */
import { isMissing } from '../../../../src/core/documents/kind';
import {
  computedSheets,
  computeMunicipality,
  type MunicipalResults,
} from '../../../../src/core/municipality/compute-municipality';
import { MUNICIPAL_DOCUMENTS } from '../../../../src/core/municipality/documents';
import { MUNICIPAL_FACES } from '../../../../src/core/municipality/documents/faces';
import { readerOf } from '../../../../src/core/schema/new-workbook';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import { withPeriod } from '../../../../src/core/settings/with-period';
import { DEMO_DAY } from '../../../../src/demo/days';
import { figuresOf, figuresOn, textsOf } from '../../documents/figures';
import {
  type Counts,
  dayFrom,
  type Municipality,
  municipalSheets,
  resultsOf,
  summaryOf,
} from '../municipal-kit';
import { demoResults } from './demo';
import { missingOf, paperOf, partsUnder, plain, tableIn } from './paper-kit';

const IDS = Object.values(MUNICIPAL_FACES).map(({ id }) => id);
const OF_DELIVERIES = ['competence', 'attestation', 'plan'];

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

const COUNTS: Counts = {
  ...{ Ч01: 10, Ч03: 2, Ч10: 4, Ч20: 7, Ч30: 3, Ч32: 1, 'Ч43/первая': 1, 'Ч34/дроби': 3 },
  ...{ К4: [3, 4], К6: [6, 10], 'К9.1': [2, 10], К10: [1, 2], К13: [0, 10], К14: [0, 10] },
  ...{ 'Ч31/правовая': 3, 'Ч40/высшая': 2, 'Ч41/высшая': 1, 'Ч42/высшая': 1, К1: [1, 3] },
  ...{ 'Ч50/фгос/2 квартал 2026': 3, 'Ч55/фгос/1 квартал 2026': 4, С3: [70, 7] },
};

let demo: ReturnType<typeof demoResults> | null = null;
/** Computed once. */
const municipality = (): ReturnType<typeof demoResults> => {
  demo ??= demoResults();
  return demo;
};

it('are listed in the order of their faces', () => {
  expect(MUNICIPAL_DOCUMENTS.map(({ face }) => face)).toEqual(Object.values(MUNICIPAL_FACES));
});

/** Figures of the paper that stand on none of these sheets. */
function strangersIn(id: string, results: MunicipalResults, plans: readonly SheetPlan[]) {
  const known = figuresOn([...computedSheets(results), ...plans]);
  const { requisites, parts, ...rest } = paperOf(id, results);
  // Rows of a plan and of the digest are numbered anew.
  const unnumbered = parts.map((part) =>
    part.kind === 'table' && part.columns[0]?.header === '№'
      ? { ...part, rows: part.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) }
      : part,
  );
  const paper = { ...rest, requisites: requisites.slice(0, 2), parts: unnumbered };
  const shown = figuresOf(paper);
  // How many names a list leaves out is counted where it stands.
  const others = textsOf(paper).flatMap((text) =>
    [...plain(text).matchAll(/ и ещё (\d+)/g)].map(([, count]) => count),
  );
  // «на 5 п. п.» is the rule’s own bound, «20____ г.» a place for the year.
  const allowed = new Set([...others, '5', '20', '3']);
  return { shown, strangers: shown.filter((one) => !known.has(one) && !allowed.has(one)) };
}

describe('Б-05: every figure stands on a sheet', () => {
  const { plans, results } = municipality();

  it.each(IDS)('of the demo municipality: %s', (id) => {
    const { shown, strangers } = strangersIn(id, results, plans);
    expect(shown.length).toBeGreaterThan(30);
    expect(strangers).toEqual([]);
  });

  it.each(['competence', 'attestation'])('Б-03: of the year before: %s', (id) => {
    const year = { periodStart: LAST_YEAR.periodStart, periodEnd: LAST_YEAR.periodEnd };
    const before = computeMunicipality(withPeriod(readerOf(plans), year), DEMO_DAY);
    const { shown, strangers } = strangersIn(id, before, plans);
    expect(shown.length).toBeGreaterThan(30);
    expect(shown).toContain('01.09.2024');
    expect(strangers).toEqual([]);
  });
});

/** Of the text of an A4 page that lies, in millimetres. */
const LYING = 267;
/** A bold letter of the heads of compact tables, as LibreOffice sets them. */
const LETTER = 1.3;

it('Б-51: no head of its tables is torn inside a word', () => {
  const { results } = municipality();
  const torn = paperOf('competence', results).parts.flatMap((part) => {
    if (part.kind !== 'table') return [];
    const whole = part.columns.reduce((sum, { width }) => sum + width, 0);
    return part.columns.filter(({ header, width }) => {
      const longest = Math.max(...header.split(/\s/).map((word) => word.length));
      return longest * LETTER > (width / whole) * LYING;
    });
  });
  expect(torn.map(({ header }) => header)).toEqual([]);
});

describe('Б-04: without deliveries there is no paper of them', () => {
  it.each(OF_DELIVERIES)('%s', (id) => {
    expect(missingOf(id, resultsOf({ schools: [['01']] }))).toBe(
      'Ни одна школа ещё не сдала «Сводку» за период 01.09.2025–31.08.2026. Импортируйте сводки на панели («Сдача») или исправьте период на листе «Настройки».',
    );
    expect(missingOf(id, resultsOf({ schools: [] }))).toBe(
      'Лист «ОО» пуст. Впишите в него всех, кто сдаёт сводки.',
    );
  });

  it.each(IDS)('of a book that is not computed: %s', (id) => {
    const results = resultsOf({ schools: [['01']], store: [summaryOf('01', COUNTS)] });
    const blocked: MunicipalResults = { ...results, book: { ...results.book, blocked: true } };
    expect(missingOf(id, blocked)).toBe(
      'Книгу нельзя рассчитать, поэтому документа нет. Исправьте то, что названо на листе «Проверка».',
    );
  });
});

it('whatever the schools are called', () => {
  const name = `МБОУ «СОШ № 5 <b>имени "Героя"</b>» =HYPERLINK("x")\u0000\u202e ${'очень '.repeat(12)}длинная`;
  expect(name.length).toBeGreaterThan(110);
  const schools: Municipality['schools'] = [
    ['01', true, { name }],
    ['02', false, { name }],
    ['03', false, { name: 'Школа 03' }],
  ];
  const results = resultsOf({
    schools,
    store: ['01', '02'].map((code) => summaryOf(code, COUNTS, { schoolName: name })),
    events: [[name, null, name, null, 'постоянно', name, name]],
    experience: [[name, name, null, null, { day: dayFrom('2026-01-10') }]],
  });
  for (const id of IDS) {
    const paper = paperOf(id, results);
    const texts = textsOf(paper);
    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the paper
    expect(texts.filter((text) => /[\u0000-\u001f\u202e]/.test(text))).toEqual([]);
    // The plan names directions, and no schools.
    expect(texts.some((text) => text.includes('<b>имени "Героя"</b>'))).toBe(id !== 'plan');
  }
  // Called alike, they are told apart by their codes (С-61).
  const { rows } = tableIn(partsUnder(paperOf('attestation', results), 'По школам'));
  expect(rows.map(([school]) => / \(0[12]\)$/.test(school ?? ''))).toEqual([
    ...[true, true, false, false],
  ]);
});

it('of 150 schools each has its row and its paragraph', () => {
  const codes = Array.from({ length: 150 }, (_, at) => String(at + 1000));
  const results = resultsOf({
    schools: codes.map((code) => [code]),
    store: codes.flatMap((code) => [summaryOf(code, COUNTS), summaryOf(code, COUNTS, LAST_YEAR)]),
  });
  const competence = paperOf('competence', results);
  for (const title of ['Кадры', 'Обучение и сопровождение', 'Рейтинг и дефициты']) {
    expect(tableIn(partsUnder(competence, title)).rows).toHaveLength(151);
  }
  const [paragraphs] = partsUnder(competence, 'По школам');
  expect(paragraphs?.kind === 'list' ? paragraphs.items.length : 0).toBe(150);
  expect(tableIn(partsUnder(paperOf('attestation', results), 'По школам')).rows).toHaveLength(151);
});

describe('С-74: of a region', () => {
  const region = (store = true): MunicipalResults =>
    resultsOf({
      schools: [
        ['05', false, { name: 'Лесной район', type: 'муниципалитет' }],
        ['06', false, { name: 'Речной район', type: 'муниципалитет' }],
        ['07', false, { name: 'Горный район', type: 'муниципалитет' }],
      ],
      settings: { Муниципалитет: 'Край', 'Код муниципалитета': '23', 'Уровень свода': 'регион' },
      store: store
        ? [
            summaryOf(
              '05',
              { ...COUNTS, К19: [2, 3], 'К20/К4': [0, 2], 'К20/К19': [1, 2] },
              { schoolName: 'Лесной район' },
            ),
            summaryOf(
              '06',
              { ...COUNTS, К19: [3, 3] },
              { schoolName: 'Речной район', rules: 'период 36 мес.' },
            ),
            summaryOf(
              '06',
              { ...COUNTS, К19: [3, 3] },
              { schoolName: 'Речной район', ...LAST_YEAR },
            ),
          ]
        : [],
      events: [['Семинар', null, 'Центр', 'Н04', { day: dayFrom('2026-02-10') }]],
      experience: [['05', 'Игры', null, null, { day: dayFrom('2026-01-10') }]],
    });

  /** What the contract fixes, and what truly is of schools. */
  const FIXED = /листе «ОО»|школ в них: \d+ из \d+|ШНОР|образовательных организаций региона/g;

  it.each(IDS)('nothing speaks of schools where it means municipalities: %s', (id) => {
    const texts = textsOf(paperOf(id, region())).map((text) => plain(text).replace(FIXED, ''));
    expect(texts.filter((text) => /школ|(?<!\p{L})ОО(?!\p{L})/iu.test(text))).toEqual([]);
  });

  it('has its own title, its requisites, and no groups that «ОО» cannot tell', () => {
    const paper = paperOf('competence', region());
    expect(plain(paper.title)).toBe(
      'Аналитический отчёт о профессиональной компетентности в разрезе муниципалитетов',
    );
    expect(paper.requisites.map(({ name, value }) => `${name}: ${plain(value)}`)).toEqual([
      'Регион: Край',
      'Период: 01.09.2025–31.08.2026',
      expect.stringContaining('15.04.2026'),
      'Сводки: сдали 2 из 3 муниципалитетов, школ в них: 5 из 6',
    ]);
    expect(tableIn(partsUnder(paper, 'Кадры')).headers.slice(0, 2)).toEqual([
      ...['Муниципалитет', 'Сводка от'],
    ]);
    expect(() => partsUnder(paper, 'Группы школ')).toThrow();
    // 3 + 3 of 4 + 4 of all; 0 of 2.
    expect(tableIn(partsUnder(paper, 'ШНОР')).rows).toContainEqual([
      ...['К4', 'Показатель К4', '75', '0'],
    ]);
  });

  it.each(OF_DELIVERIES)('Б-04: nobody has delivered: %s', (id) => {
    expect(missingOf(id, region(false))).toMatch(/^Ни один муниципалитет ещё не сдал «Сводку»/);
  });
});

it('makes every kind, or says why not, of an empty book', () => {
  expect(municipalSheets({ schools: [] }).length).toBeGreaterThan(5);
  const results = resultsOf({ schools: [] });
  for (const { make } of MUNICIPAL_DOCUMENTS) {
    expect(isMissing(make(results, { subject: null, codesOnly: false, options: [] }))).toBe(true);
  }
});
