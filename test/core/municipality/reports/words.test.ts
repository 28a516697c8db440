/** Sentences, orders and borders of the municipal reports, figures by hand. */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import type { Cell } from '../../../../src/core/values/cell';
import {
  type Counts,
  dayFrom,
  type Municipality,
  resultsOf,
  rowsOf,
  summaryOf,
} from '../municipal-kit';

function sheet(name: string, municipality: Municipality) {
  const plan = computedSheets(resultsOf(municipality)).find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet «${name}»`);
  return plan;
}

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

describe('«Справка по аттестации»', () => {
  const granted = (count: number): Counts => ({
    'Ч40/высшая': count,
    'Ч41/высшая': count,
    'Ч42/высшая': 0,
  });
  const comparison = (now: number, before: number) =>
    sheet('Справка по аттестации', {
      schools: [['01']],
      store: [summaryOf('01', granted(now)), summaryOf('01', granted(before), LAST_YEAR)],
    }).titles.join(' ');

  it.each([
    [3, 1, 'Сейчас присвоено на 2 больше, чем в прежнем периоде.'],
    [1, 3, 'Сейчас присвоено на 2 меньше, чем в прежнем периоде.'],
    [2, 2, 'Сейчас присвоено столько же, сколько в прежнем периоде.'],
  ])('%i granted after %i: «%s»', (now, before, sentence) => {
    expect(comparison(now, before)).toContain(sentence);
  });

  it.each([
    [0, 'присвоено 0 категорий'],
    [1, 'присвоена 1 категория'],
    [3, 'присвоены 3 категории'],
    [5, 'присвоено 5 категорий'],
    [21, 'присвоена 21 категория'],
  ])('%i granted, now or before: «%s», the verb agreeing', (count, words) => {
    expect(comparison(count, 2)).toContain(`на аттестацию; ${words}, отказано`);
    expect(comparison(2, count)).toMatch(new RegExp(`заявлени[йея], ${words}`));
  });

  it.each<[Readonly<Record<string, Cell>>, string]>([
    [{ 'Модель: орган': 'Совет' }, 'рассмотрена: Совет.'],
    [{ 'Модель: орган': 'Совет', 'Модель: протокол №': '2' }, 'рассмотрена: Совет, протокол № 2.'],
    [
      {
        'Модель: орган': 'Совет',
        'Модель: протокол №': '2',
        'Модель: дата протокола': { day: dayFrom('2021-04-22') },
      },
      'рассмотрена: Совет, протокол № 2 от 22.04.2021.',
    ],
  ])('names the decision on the model as far as «Настройки» do: %j', (settings, words) => {
    const titles = sheet('Справка по аттестации', { schools: [['01']], settings }).titles;
    expect(titles[titles.length - 1]).toBe(`Муниципальная модель сопровождения ${words}`);
  });
});

describe('С-02: СЗД is established, not granted, and no category', () => {
  const LAST_YEAR = { periodStart: dayFrom('2024-09-01'), periodEnd: dayFrom('2025-08-31') };
  const paragraph = (counts: Counts, before?: Counts) => {
    const store = [
      summaryOf('01', counts),
      ...(before === undefined ? [] : [summaryOf('01', before, LAST_YEAR)]),
    ];
    return sheet('Справка по аттестации', { schools: [['01']], store }).titles.slice(3, 6);
  };
  const POST = { 'Ч40/СЗД': 4, 'Ч41/СЗД': 3, 'Ч42/СЗД': 1 };

  it('is told apart from the applications, the categories, the decisions and the comparison', () => {
    const counts = { 'Ч40/первая': 3, 'Ч41/первая': 1, 'Ч42/первая': 1, ...POST };
    const before = { 'Ч40/первая': 2, 'Ч41/первая': 2, 'Ч42/первая': 0, 'Ч41/СЗД': 7 };
    expect(paragraph(counts, before)).toEqual([
      'За период 01.09.2025–31.08.2026 педагоги подали 3 заявления на аттестацию; присвоена 1 категория, отказано 1. Положительных решений — 50\u00a0%.',
      'Присвоено: первая — 1. Соответствие занимаемой должности: внесено представлений 4, установлено 3, не установлено 1.',
      'В прежнем периоде, 01.09.2024–31.08.2025, по сдавшим в оба периода (1 школа): подано 2 заявления, присвоены 2 категории (100\u00a0% решений), отказано 0. Сейчас присвоено на 1 меньше, чем в прежнем периоде. Отчётный период ещё не закончился: его данные — за 15.04.2026, прежние — за полный период.',
    ]);
  });

  it('alone grants nothing', () => {
    expect(paragraph({ 'Ч41/СЗД': 3 })).toEqual([
      'За период 01.09.2025–31.08.2026 педагоги подали 0 заявлений на аттестацию; присвоено 0 категорий, отказано 0.',
      'Категории в этом периоде не присвоены. Соответствие занимаемой должности: установлено 3.',
      'Сводок прежнего периода в книге нет: сравнить не с чем.',
    ]);
  });

  it('is not spoken of where there is none', () => {
    expect(paragraph({ 'Ч41/СЗД': 0, 'Ч40/СЗД': 0, 'Ч41/высшая': 1 })[1]).toBe(
      'Присвоено: высшая — 1.',
    );
  });
});

describe('С-13: what has no word of a breakdown is in the reports too', () => {
  const counts: Counts = { 'Ч22/Н05': 2, 'Ч22/без направления': 3, 'Ч31/без компетенции': 4 };
  const municipality: Municipality = {
    schools: [['01'], ['02']],
    store: [summaryOf('01', counts), summaryOf('02', {})],
  };

  it('activities without a direction', () => {
    const rows = rowsOf(sheet('Мероприятия по направлениям', municipality)).slice(-2);
    expect(
      rows.map((row) => [row['Направление работы'], row['Мероприятий в ОО'], row['Запланировано']]),
    ).toEqual([
      ['Без направления', 3, 0],
      ['Итого', 5, 0],
    ]);
    expect(rows[0]).toMatchObject({ 'ОО с мероприятиями': 1 });
  });

  it('deficits without a competence; blank where an older summary does not tell', () => {
    const rows = rowsOf(sheet('Мониторинг по ОО', municipality));
    expect(rows.map((row) => [row['Наименование ОО'], row['Выявлено: без компетенции']])).toEqual([
      ['Школа 01', 4],
      ['Школа 02', null],
      ['Итого', 4],
      // In ШНОР and ШНСУ is no school.
      ['ШНОР', null],
      ['ШНСУ', null],
      ['СОШ', 4],
    ]);
  });
});

describe('«Свод запросов»', () => {
  it('С-14: tells new requests from those in the plan, and groups the new ones', () => {
    const plan = sheet('Свод запросов', {
      schools: [['01'], ['02'], ['03']],
      store: [
        summaryOf('01', { 'Ч50/фгос/2 квартал 2026': 3, 'Ч51/фгос/2 квартал 2026': 2 }),
        summaryOf('02', { 'Ч51/фгос/2 квартал 2026': 1, 'Ч51/воспитание/2 квартал 2026': 5 }),
      ],
    });
    expect(rowsOf(plan)).toMatchObject([
      {
        Направление: 'воспитание',
        Квартал: 2,
        Год: 2026,
        'Новых запросов': 0,
        'Уже в плане': 5,
        Группы: null,
        'Школа 01': 0,
        'Школа 02': 0,
        'Школа 03': null,
      },
      {
        Направление: 'ФГОС',
        'Новых запросов': 3,
        'Уже в плане': 3,
        Группы: 'группа не набирается',
        'Школа 01': 3,
        'Школа 02': 0,
      },
      {
        Направление: 'Итого',
        Квартал: null,
        Год: null,
        'Новых запросов': 3,
        'Уже в плане': 8,
        Группы: 'группа не набирается',
        'Школа 01': 3,
        'Школа 02': 0,
        'Школа 03': null,
      },
    ]);
  });

  it('goes by year and quarter, then by direction', () => {
    const requested: Counts = {
      'Ч50/а/4 квартал 2026': 1,
      'Ч50/б/2 квартал 2026': 1,
      'Ч50/в/1 квартал 2027': 1,
      'Ч50/г/2 квартал 2026': 1,
    };
    const plan = sheet('Свод запросов', {
      schools: [['01']],
      store: [summaryOf('01', requested)],
    });
    expect(rowsOf(plan).map((row) => row['Направление'])).toEqual(['б', 'г', 'а', 'в', 'Итого']);
  });
});

it('«Публичная сводка»: К19 counts schools, not people, and is shown however few they are', () => {
  const municipality = {
    schools: [['01'], ['02', true]] as const,
    store: [summaryOf('01', { К4: [1, 2] })],
  };
  const plan = sheet('Публичная сводка', municipality);
  expect(rowsOf(plan).find((row) => row['Код'] === 'К19')).toMatchObject({
    'Школа 01': 100,
    'Школа 02': 'нет сводки',
    Итого: 50,
    ШНОР: 0,
  });
});

describe('what is typed in the municipal workbook', () => {
  const codes = (municipality: Municipality) =>
    resultsOf(municipality).issues.map(({ code }) => code);

  it('Т-03: a structure is found whatever the case and ё', () => {
    const event = ['Семинар', null, ' рмо УЧЁТЧИКОВ', null, { day: dayFrom('2026-05-10') }];
    const structures = [['РМО учетчиков', 'РМО']];
    expect(codes({ schools: [['01']], structures, events: [event] })).toEqual([]);
  });

  it('Т-04: a numerator may be its denominator', () => {
    const indicator = (numerator: number) => ['Р1', 'Школы', numerator, 3];
    expect(codes({ schools: [['01']], handIndicators: [indicator(3)] })).toEqual([]);
    expect(codes({ schools: [['01']], handIndicators: [indicator(4)] })).toEqual(['Т-04']);
  });

  it('У-07, У-11: the codes of shares are taken here too', () => {
    const coded = (code: string) => [[code, 'Школы', 1, 3]];
    expect(codes({ schools: [['01']], handIndicators: coded('К21') })).toEqual(['У-11']);
    // Averages and counts have codes as well, in whatever alphabet they are typed.
    for (const code of ['С1', 'C1', 'с3', 'Ч01', 'ч7']) {
      expect(codes({ schools: [['01']], handIndicators: coded(code) })).toEqual(['У-11']);
    }
    for (const code of ['Р21', 'Ср1', 'Чел1', '5']) {
      expect(codes({ schools: [['01']], handIndicators: coded(code) })).toEqual([]);
    }
  });
});
