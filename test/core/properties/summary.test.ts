/** Laws of «Сводка», whatever is in a school's books (С-13, С-14, С-16). */
import fc from 'fast-check';
import type { SchoolResults } from '../../../src/core/school/compute-school';
import { summarySheet } from '../../../src/core/summary/summary-table';
import { fold } from '../../../src/core/values/text';
import { runsOf } from '../../sample';
import { type Row, type SchoolRows, schoolWith, shareOf } from '../school/school-kit';
import { anySchool } from './made-school';

const RUNS = { seed: 20_260_415, numRuns: runsOf(60) };

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const rowsOf = (row: Record<string, fc.Arbitrary<Row[string]>>) =>
  fc.array(fc.record(row), { maxLength: 8 });

const person = oneOf('П-1', 'П-2', 'П-3', 'П-4');
const DATES = ['31.08.2025', '01.09.2025', '01.03.2026', '15.04.2026', '16.04.2026'];

/** Any school, and rows of the registers that only «Сводка» counts, with these words in them. */
const schoolSaying = (words: fc.Arbitrary<string>): fc.Arbitrary<SchoolRows> =>
  fc
    .tuple(
      anySchool,
      fc.record({
        Мероприятия: rowsOf({
          'Код педагога': person,
          Дата: oneOf(...DATES),
          Уровень: maybe(oneOf('школьный', 'региональный')),
          Посетил: maybe(oneOf('завуч')),
          Организатор: maybe(words),
          'Рефлексия проведена': maybe(oneOf('да')),
          Обучающиеся: maybe(oneOf('все', 'с ОВЗ')),
          'Направление работы': maybe(oneOf('Н01', 'Н20')),
        }),
        Дефициты: rowsOf({
          'Код педагога': person,
          Дата: oneOf(...DATES),
          Компетенция: maybe(oneOf('правовая')),
          Дефицит: maybe(words),
          Статус: oneOf('выявлен', 'преодолён'),
          'Дата преодоления': maybe(oneOf('01.03.2026', '16.04.2026')),
        }),
        'Запросы на ПК': rowsOf({
          'Код педагога': person,
          Направление: words,
          Квартал: oneOf(1, 2),
          Основание: maybe(oneOf('дефицит', 'инициатива')),
          Приоритет: maybe(words),
          Статус: maybe(oneOf('новый', 'в плане', 'отклонён')),
        }),
        'План ПК': rowsOf({
          'Код педагога': person,
          Направление: words,
          Квартал: oneOf(1, 2, 3, 4),
          Год: oneOf(2025, 2026),
          Статус: oneOf('запланирован', 'завершён', 'отменён'),
        }),
        'Банк опыта': rowsOf({ 'Код педагога': person, Дата: oneOf(...DATES) }),
        'Кадровая потребность': rowsOf({ Должность: words, Предмет: maybe(words) }),
      }),
    )
    .map(([school, more]) => ({ ...school, ...more }));

const PLAIN_WORDS = oneOf('ФГОС', 'фгос ', 'предметная методика', 'физика', 'а/б', 'а-б');

/** The sum of what stands under a root. */
function sumUnder({ summary }: SchoolResults, root: string): number {
  return (summary?.measures ?? [])
    .filter(({ code }) => code === root || code.startsWith(`${root}/`))
    .reduce((sum, { numerator }) => sum + numerator, 0);
}

/** The sum of what stands under a root and this word. */
function sumWhere({ summary }: SchoolResults, root: string, word: string): number {
  return (summary?.measures ?? [])
    .filter(({ code }) => code.startsWith(`${root}/`) && code.split('/').includes(word))
    .reduce((sum, { numerator }) => sum + numerator, 0);
}

test('С-13, С-14, С-25, С-27, С-28: breakdowns add up, and people are not counted twice', () => {
  fc.assert(
    fc.property(schoolSaying(PLAIN_WORDS), (rows) => {
      const results = schoolWith(rows);
      const of = (root: string) => sumUnder(results, root);
      expect([of('Ч21'), of('Ч22'), of('Ч25')]).toEqual([of('Ч20'), of('Ч20'), of('Ч20')]);
      expect([of('Ч31'), of('Ч33')]).toEqual([of('Ч30'), of('Ч32')]);
      expect(of('Ч34')).toBe(of('Ч30'));
      expect([of('Ч52'), of('Ч53')]).toEqual([of('Ч50'), of('Ч50')]);
      expect(of('Ч54')).toBeLessThanOrEqual(of('Ч50'));
      // Quarters that ended in [01.09.2025; 15.04.2026]: the plan is К16.
      const ended = (root: string) =>
        ['3 квартал 2025', '4 квартал 2025', '1 квартал 2026']
          .map((quarter) => sumWhere(results, root, quarter))
          .reduce((sum, one) => sum + one);
      expect(`${ended('Ч56')}/${ended('Ч55')}`).toBe(shareOf(results, 'К16'));
      for (const part of ['Ч23', 'Ч24', 'Ч26']) expect(of(part)).toBeLessThanOrEqual(of('Ч20'));
      const people = new Set(rows['Запросы на ПК']?.map((row) => row['Код педагога'])).size;
      for (const { code, numerator } of results.summary?.measures ?? []) {
        if (/^Ч5[0134]/.test(code)) expect(numerator).toBeLessThanOrEqual(people);
      }
    }),
    RUNS,
  );
});

test('С-14, С-25, С-27: the order of rows of typed words changes nothing', () => {
  fc.assert(
    fc.property(schoolSaying(PLAIN_WORDS), (rows) => {
      const turned = Object.fromEntries(
        (['Запросы на ПК', 'Кадровая потребность', 'Дефициты', 'План ПК'] as const).map((sheet) => [
          sheet,
          [...(rows[sheet] ?? [])].reverse(),
        ]),
      );
      const [plain, other] = [schoolWith(rows), schoolWith({ ...rows, ...turned })];
      expect(other.summary?.checksum).toBe(plain.summary?.checksum);
    }),
    RUNS,
  );
});

const wordsIn = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

/** Every cell of «Сводка» but those that name the school itself. */
function toldBy({ summary }: SchoolResults): string[] {
  const { columns, rows } = summarySheet(summary);
  const own = ['Наименование ОО', 'Муниципалитет'];
  return rows.flatMap((row) =>
    row.filter((_cell, at) => !own.includes(columns[at]?.header ?? '')).map(String),
  );
}

/** Words that stand in every «Сводка», and those of the lists: nobody here is called so. */
const FIXED = new Set([
  ...toldBy(schoolWith({ Педагоги: [{}] })).flatMap(wordsIn),
  ...['фгос', 'физика', 'учитель', 'вместо', 'методика', 'иное', 'без', 'предмета', 'квартал'],
  ...[
    'направление',
    'основание',
    'основания',
    'приоритет',
    'тема',
    'темы',
    'план',
    'строк',
    'завершено',
  ],
]);

const letters = fc.string({
  unit: oneOf(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'),
  minLength: 2,
  maxLength: 9,
});
const REAL = oneOf('иванова', 'семёнов', 'ли', 'ким', 'химик', 'груша', 'белый', 'цой', 'ткач');
const surname = fc
  .oneof(
    letters,
    REAL,
    fc.tuple(letters, letters).map((parts) => parts.join('-')),
  )
  .filter((name) => wordsIn(name).every((word) => !FIXED.has(word)));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A surname as people put it into a sentence. */
const written = (name: string) =>
  fc
    .tuple(
      oneOf('', 'вместо ', 'методика ', '(', '«'),
      oneOf(name, capital(name), name.toUpperCase(), `${capital(name)} А. Б.`),
      oneOf('', 'а', 'ой', 'у', 'ым'),
      oneOf('', ' физика', ')', '/ФГОС', ', 5 кл.'),
    )
    .map(([before, said, ending, after]) => `${before}${said}${ending}${after}`);

test('С-01, С-16: no surname of «Педагоги» stands in any cell of «Сводка»', () => {
  const calledSo = fc
    .array(surname, { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        schoolSaying(fc.oneof(...names.map(written), PLAIN_WORDS)),
        fc.boolean(),
      ),
    );
  fc.assert(
    fc.property(calledSo, ([names, rows, faulty]) => {
      const Педагоги = (rows.Педагоги ?? []).map((row, index) => ({
        ...row,
        ФИО: index < names.length ? `${capital(names[index] ?? '')} И. О.` : null,
        // A name is known also where the row is out of every calculation.
        ...(faulty && index === 0 ? { Должность: null } : {}),
      }));
      const surnames = names.flatMap(wordsIn).filter(({ length }) => length > 1);
      const leaked = toldBy(schoolWith({ ...rows, Педагоги }))
        .flatMap(wordsIn)
        .filter((word) =>
          surnames.some((one) => word === one || (one.length >= 5 && word.startsWith(one))),
        );
      expect(leaked).toEqual([]);
    }),
    { ...RUNS, numRuns: runsOf(150) },
  );
});
