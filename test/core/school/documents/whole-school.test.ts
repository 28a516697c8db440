/** Б-05, Б-02: figures of the school's documents are those of sheets; codes alone name nobody. */
import type { PaperDocument } from '../../../../src/core/documents/document';
import { dayInWords } from '../../../../src/core/documents/typeset';
import { computedSheets } from '../../../../src/core/school/compute-school';
import { DIGEST } from '../../../../src/core/school/documents/digest';
import { NOTE } from '../../../../src/core/school/documents/note';
import { PLAN } from '../../../../src/core/school/documents/plan';
import { RATING } from '../../../../src/core/school/documents/rating';
import { demoSchool } from '../../../../src/demo/school';
import { demoResults } from '../../../demo/demo-results';
import { figuresOf, figuresOn, textsOf } from '../../documents/figures';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, tablesOf } from './pages';
import { missingOf, paperOf } from './whole-papers';

const KINDS = [NOTE, RATING, PLAN, DIGEST];

/** Every kind with each of its options, and without any. */
const VARIANTS = KINDS.flatMap((kind) => [
  { kind, options: [] as string[] },
  ...kind.options.map(({ id }) => ({ kind, options: [id] })),
]);

const results = demoResults();
const computed = computedSheets(results);
const sheets = [...computed, ...demoSchool()];

/** Without days in words, which sheets write in figures. */
function comparable(paper: PaperDocument): PaperDocument {
  const { periodStart, periodEnd, referenceDay } = results.book.settings;
  const days = [periodStart, periodEnd, referenceDay].map(dayInWords);
  const plain = JSON.stringify(paper, (_, value: unknown) =>
    typeof value === 'string'
      ? days.reduce((text, day) => text.split(day).join('…'), value)
      : value,
  );
  return JSON.parse(plain) as PaperDocument;
}

/** The ranges of points have bounds that stand on no sheet: they are held to «Рейтинг» below. */
const withoutRanges = (paper: PaperDocument): PaperDocument => ({
  ...paper,
  parts: paper.parts.filter(
    (part) => part.kind !== 'chart' || !part.chart.title.startsWith('Сколько'),
  ),
});

const rowsOn = (sheet: string): Record<string, unknown>[] => {
  const plan = computed.find(({ name }) => name === sheet);
  return (plan?.rows ?? []).map((row) =>
    Object.fromEntries((plan?.columns ?? []).map(({ header }, at) => [header, row[at]])),
  );
};

describe('Б-05: over the example school', () => {
  it.each(VARIANTS)(
    '$kind.face.title $options: every figure is on a sheet',
    ({ kind, options }) => {
      const paper = comparable(withoutRanges(paperOf(kind, results, { options })));
      const known = figuresOn(sheets);
      expect(figuresOf(paper).filter((figure) => !known.has(figure))).toEqual([]);
    },
  );

  const note = paperOf(NOTE, results);

  it('the note has К1–К5 of «Показатели»', () => {
    const told = tablesOf(note).find((rows) => rows[0]?.[0] === 'К1') ?? [];
    const shown = (value: unknown): string =>
      value === null || value === '—' ? '—' : String(value).replace('.', ',').replace('-', '−');
    const percent = (value: unknown): string => (shown(value) === '—' ? '—' : `${shown(value)} %`);
    expect(told).toEqual(
      rowsOn('Показатели')
        .slice(0, 5)
        .map((row) => [
          row['Код'],
          row['Показатель'],
          shown(row['Числитель']),
          shown(row['Знаменатель']),
          percent(row['Доля, %']),
          percent(row['Цель, %']),
          shown(row['Отклонение']),
        ]),
    );
    expect(told.map(([code]) => code)).toEqual(['К1', 'К2', 'К3', 'К4', 'К5']);
  });

  it('the note has the counts of «Сводка»', () => {
    const count = (code: string): string =>
      String(rowsOn('Сводка').find((row) => row['Код'] === code)?.['Числитель']);
    const tables = tablesOf(note);
    const told = (title: string): string[] =>
      tables
        .flat()
        .find(([first]) => first === title)
        ?.slice(1) ?? [];
    expect(told('I этап')).toEqual([count('Ч11/I этап')]);
    expect(told('II этап')).toEqual([count('Ч11/II этап')]);
    expect(told('Закончился в отчётном периоде')).toEqual([count('Ч11/завершён')]);
    expect(told('осмысление опыта')).toEqual([count('Ч14/осмысление опыта')]);
    expect(told('результат не назван')).toEqual([count('Ч14/без результата')]);
    expect(told('Всего')).toEqual([count('Ч30'), count('Ч32')]);
    expect(told('корректировка ИОП')).toEqual(
      ['Ч15', 'Ч16', 'Ч17'].map((code) => count(`${code}/корректировка ИОП`)),
    );
    expect(linesOf(note).join('\n')).toContain(
      `${count('Ч10')} из ${count('Ч01')} педагогов школы.`,
    );
  });

  it('the note names those whom «Посткурс» marks, and no others of the period', () => {
    const marked = rowsOn('Посткурс').filter((row) => {
      const stages = [row['Мониторинг: I этап'], row['Мониторинг: II этап']].map(String);
      const isInPeriod = !String(row['Замечание']).includes('не в показателях');
      const { day } = (row['Окончание'] ?? { day: 0 }) as { day: number };
      return (
        isInPeriod &&
        day >= results.book.settings.periodStart &&
        stages.some((text) => text === 'не проведён')
      );
    });
    const told = tablesOf(note).find(
      (rows) => rows[0]?.length === 4 && rows[0].includes('не проведён'),
    );
    expect((told ?? []).map(([name]) => name).sort()).toEqual(
      marked.map((row) => String(row['ФИО'])).sort(),
    );
    expect(marked.length).toBeGreaterThan(0);
  });

  it('the note distributes everyone of «Рейтинг»', () => {
    const chart = note.parts.flatMap((part) =>
      part.kind === 'chart' && part.chart.title.startsWith('Сколько') ? [part.chart] : [],
    )[0];
    const bars = chart?.kind === 'bars' ? chart.bars : [];
    const totals = rowsOn('Рейтинг').map((row) => Number(row['Итого']));
    for (const { label, values } of bars) {
      const [from = 0, to = 0] = label.split('–').map((text) => Number(text.replace(',', '.')));
      const own = totals.filter((total) => from <= total && total <= to);
      expect([label, values[0]?.at]).toEqual([label, own.length]);
    }
    expect(bars.reduce((sum, { values }) => sum + (values[0]?.at ?? 0), 0)).toBe(totals.length);
  });

  it('the rating is that of its sheet, line by line', () => {
    const told = tablesOf(paperOf(RATING, results, { options: ['full'] }))[0] ?? [];
    const shown = (value: unknown): string =>
      value === null || value === undefined
        ? ''
        : String(value).replace('.', ',').replace(/^-/, '−');
    expect(told).toEqual(rowsOn('Рейтинг').map((row) => Object.values(row).map(shown)));
  });

  it.each(VARIANTS)('$kind.face.title $options: no name with codes alone', ({ kind, options }) => {
    const paper = paperOf(kind, results, { options, codesOnly: true });
    const text = textsOf(paper).join('\n');
    const named = results.book.names.filter((name) => {
      const [surname = ''] = name.split(' ');
      return new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, 'u').test(text);
    });
    expect(named).toEqual([]);
    expect(paper.notice).toBeNull();
    // With names they say so.
    expect(paperOf(kind, results, { options }).notice).toBe('Содержит персональные данные');
  });
});

/** Whatever may be typed by hand names a colleague by surname, in a case of its own, or by code. */
const CANARY = 'спросите Канарейкину З. Л. (Я-777)';
const OWN = { 'Код педагога': 'А-1' };
const NAMING: SchoolRows = {
  Педагоги: [
    { ...OWN, ФИО: 'Семёнова Мария Петровна', 'Группа рейтинга': 'кафедра Канарейкиной' },
    { 'Код педагога': 'Я-777', ФИО: 'Канарейкина Зоя Львовна', Занятость: 'внешний совместитель' },
    {
      'Код педагога': 'Д-1',
      ФИО: 'Директорова Анна Львовна',
      'Категория персонала': 'руководитель',
      Должность: 'директор',
    },
  ],
  Настройки: { Места: 'по группам' },
  Курсы: [
    {
      ...OWN,
      'Дата окончания': '30.09.2025',
      'Название программы': `Опыт: ${CANARY}`,
      'Направление сопровождения': CANARY,
      Куратор: 'Канарейкина З. Л.',
    },
  ],
  Мероприятия: [
    {
      ...OWN,
      Критерий: '2.2',
      Уровень: 'школьный',
      Вид: 'открытый урок',
      Тема: CANARY,
      Комментарий: CANARY,
      Посетил: 'Канарейкина З. Л.',
    },
  ],
  Дефициты: [{ ...OWN, Дефицит: CANARY }],
  'Заявки в ЦНППМ': [{ ...OWN, Затруднение: CANARY, 'Решение ММС, №': CANARY }],
  'Запросы на ПК': [{ ...OWN, Направление: CANARY }],
  'План ПК': [{ ...OWN, Направление: CANARY, 'Организация ДПО': CANARY, Запрос: CANARY }],
  'Банк опыта': [{ ...OWN, Тема: CANARY, Форма: CANARY, Ссылка: CANARY }],
};

describe('Б-02: with codes alone', () => {
  it.each(VARIANTS)('$kind.face.title $options names nobody in any text', ({ kind, options }) => {
    const bank = NAMING['Банк опыта']?.map((row) => ({ ...row, 'В сборник': 2026 })) ?? [];
    const school = schoolWith({ ...NAMING, 'Банк опыта': bank });
    const text = JSON.stringify(paperOf(kind, school, { options, codesOnly: true }));
    for (const word of ['Канарейк', 'Я-777', 'Семёнов', 'Директоров']) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain('А-1');
  });
});

describe('whatever is typed', () => {
  it.each(VARIANTS)('$kind.face.title $options takes long names and odd texts', (variant) => {
    const { kind, options } = variant;
    const name = `Константинопольская-${'Задунайская'.repeat(9)} Анна Мария Елизавета`;
    const odd = '=СУММ(A1)\u0000<b>\u202e';
    const rows: SchoolRows = JSON.parse(JSON.stringify(NAMING).split(CANARY).join('odd'));
    const school = schoolWith({
      ...rows,
      Педагоги: [{ ...OWN, ФИО: name }],
      'Банк опыта': [{ ...OWN, Тема: odd, 'В сборник': 2026 }],
      'План ПК': [{ ...OWN, Направление: odd }],
    });
    const texts = textsOf(paperOf(kind, school, { options }));
    expect(texts.some((text) => text.includes(name))).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach the paper
    expect(texts.filter((text) => /[\u0000-\u001f\u202e]/.test(text))).toEqual([]);
  });
});

it.each(KINDS)('Б-04: of a book that cannot be computed there is no $face.title', (kind) => {
  const blocked = { ...results, book: { ...results.book, blocked: true } };
  expect(missingOf(kind, blocked)).toContain('Откройте лист «Проверка»');
});

it('what errors leave out is said, as the sheets say it', () => {
  const paper = paperOf(NOTE, results);
  const told = paper.requisites.find(({ name }) => name.startsWith('Полнота'))?.value ?? '';
  const said = told.replace(/\u00a0/g, ' ');
  expect(said).toMatch(/^не учтено из-за ошибок: \d/);
  const titles = computed.flatMap(({ titles: lines }) => lines);
  // The sheets go on with where the rows are listed; a paper has no sheets.
  expect(titles).toContain(`Н${said.slice(1)} (см. лист «Проверка»)`);
});
