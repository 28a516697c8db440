/**
 * What a declaration promises its readers. The promises are types, so `tsc -b` is what checks them:
 * a wrong one, or a `@ts-expect-error` with nothing to expect, does not compile.
 */
import type { Column, Filled, ValueOf } from '../../../src/core/schema/column';
import { choice, choices, yesNo } from '../../../src/core/schema/columns/choice';
import { day } from '../../../src/core/schema/columns/day';
import { decimal, integer } from '../../../src/core/schema/columns/number';
import { code, reference, text } from '../../../src/core/schema/columns/text';
import { Findings } from '../../../src/core/schema/findings';
import { readTable } from '../../../src/core/schema/read-table';
import { defineTable, type RecordOf } from '../../../src/core/schema/table';
import { readParameters, type Typed } from '../../../src/core/settings/parameters';
import type { Day } from '../../../src/core/values/day';
import { dayAt } from '../school/school-kit';

/** Whether two types are one, `readonly` and optional fields included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection of objects as one object. */
type Flat<T> = { [K in keyof T]: T[K] };

/** Compiles where the types are the same, and only there. */
function promise<_Same extends true>(): void {}

describe('a column', () => {
  test('that is required has no null; any other has', () => {
    promise<Equal<Filled<{ required: true }, string>, string>>();
    promise<Equal<Filled<{ readonly required: true; min: 3 }, Day>, Day>>();
    promise<Equal<Filled<Record<string, never>, string>, string | null>>();
    promise<Equal<Filled<{ required: false }, string>, string | null>>();
    // Whether it is required is not known: null is possible.
    promise<Equal<Filled<{ required: boolean }, string>, string | null>>();
    promise<Equal<Filled<{ required?: true }, string>, string | null>>();
    // @ts-expect-error a column that may be blank does not promise a text
    promise<Equal<Filled<{ note: 'Имя' }, string>, string>>();
  });

  test('gives the values of its type', () => {
    const TARGET = { sheet: 'Педагоги', header: 'Код' };
    const columns = {
      name: text('Имя', { required: true, min: 3 }),
      note: text('Примечание', {}),
      code: code('Код', { required: true, unique: 'кода' }),
      teacher: reference('Педагог', TARGET, {}),
      when: day('Когда', { required: true }),
      since: day('С какого дня', {}),
      hours: integer('Часы', { min: 1, required: true }),
      points: decimal('Баллы', {}),
      size: choice('Размер', ['малый', 'большой'], { required: true }),
      colour: choice('Цвет', ['красный', 'синий'], {}),
      // A blank cell means something here, so null never does.
      level: choice('Уровень', ['ОО', 'район'], { whenBlank: 'ОО' }),
      results: choices('Результаты', ['опыт', 'практика'], {}),
      ready: yesNo('Готово', {}),
    };
    type Values = { [K in keyof typeof columns]: ValueOf<(typeof columns)[K]> };
    promise<
      Equal<
        Values,
        {
          name: string;
          note: string | null;
          code: string;
          teacher: string | null;
          when: Day;
          since: Day | null;
          hours: number;
          points: number | null;
          size: 'малый' | 'большой';
          colour: 'красный' | 'синий' | null;
          level: 'ОО' | 'район';
          results: readonly ('опыт' | 'практика')[];
          ready: boolean;
        }
      >
    >();
    promise<Equal<ValueOf<Column<7>>, 7>>();
    promise<Equal<ValueOf<string>, never>>();
    expect(columns.level.whenBlank).toBe('ОО');
  });
});

describe('a record', () => {
  const TABLE = defineTable({
    sheet: 'Лист',
    kind: 'input',
    about: '',
    columns: {
      name: text('Имя', { required: true }),
      when: day('Когда', {}),
      size: choice('Размер', ['малый', 'большой'], { whenBlank: 'малый' }),
    },
  });
  type Line = RecordOf<typeof TABLE>;

  const read = (): readonly Line[] =>
    readTable(
      TABLE,
      {
        rows: [
          ['Имя', 'Когда', 'Размер'],
          ['Аня', '15.03.2026'],
        ],
      },
      new Findings(),
    ).records;

  test('has the row, and a field for each column of its sheet', () => {
    promise<
      Equal<
        Flat<Line>,
        {
          readonly row: number;
          readonly name: string;
          readonly when: Day | null;
          readonly size: 'малый' | 'большой';
        }
      >
    >();
    expect(read()).toEqual([{ row: 2, name: 'Аня', when: dayAt('15.03.2026'), size: 'малый' }]);
  });

  test('cannot be changed, has no other field, and is compared with what its column permits', () => {
    const change = (line: Line): void => {
      // @ts-expect-error a record is read, never written
      line.name = 'Боря';
    };
    const ask = (line: Line): unknown =>
      // @ts-expect-error the sheet has no such column
      line.surname;
    const compare = (line: Line): boolean =>
      // @ts-expect-error the column permits no such value
      line.size === 'огромный';
    const reckon = (line: Line): number =>
      // @ts-expect-error the day may be missing
      line.when + 1;
    for (const line of read()) {
      expect(ask(line)).toBeUndefined();
      expect(compare(line)).toBe(false);
      expect(reckon(line)).toBe(dayAt('16.03.2026'));
      change({ ...line });
    }
  });
});

describe('the parameters of «Настройки»', () => {
  const DECLARED = {
    code: code('Код ОО', { required: true }),
    months: integer('Длительность, мес.', { min: 1 }),
    numbering: choice('Нумерация', ['1, 1, 3', '1, 1, 2'], {}),
  };
  type Parameters = Typed<typeof DECLARED>;

  test('are values or null, required ones too: their row may be blank', () => {
    promise<
      Equal<
        Parameters,
        {
          readonly code: string | null;
          readonly months: number | null;
          readonly numbering: '1, 1, 3' | '1, 1, 2' | null;
        }
      >
    >();
    const cells = {
      rows: [
        ['Параметр', 'Значение'],
        ['Длительность, мес.', 12],
      ],
    };
    const { typed } = readParameters(DECLARED, {}, cells, new Findings());
    const expected: Parameters = { code: null, months: 12, numbering: null };
    expect(typed).toEqual(expected);
    // @ts-expect-error a parameter that may be blank is no number yet
    const months: number = typed.months;
    expect(months).toBe(12);
  });
});
