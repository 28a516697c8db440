/** A fake that lies is found out, and the report says in what. */
import type { SheetState } from '../apps-script/documents';
import { finished, type Line, linesOf } from './live-fixture';

type Lie = (
  target: RangeInside & BookInside,
  args: unknown[],
  real: (args: unknown[]) => unknown,
) => unknown;

interface RangeInside {
  readonly sheetState: SheetState;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface BookInside {
  readonly world: { readonly document: { readonly sheets: SheetState[] } };
}

/** The line whose name matches, after it was tried again by a fake that lies at one call. */
function lineOf(told: string | RegExp, call: string, lie: Lie): Line | undefined {
  const runtime = finished();
  const isTold = ({ name }: Line): boolean =>
    typeof told === 'string' ? name === told : told.test(name);
  const at = linesOf(runtime).findIndex(isTold);
  runtime.properties['postcourse.live'] = JSON.stringify({ at, isBegun: false, deaths: {} });
  runtime.twist = (name, target, args, real) => {
    // The line is the last one for which there is time.
    if (name === 'Properties.setProperty' && String(args[1]).startsWith(`{"at":${at},`)) {
      runtime.clock?.spend(300_000);
    }
    return name === call ? lie(target as RangeInside & BookInside, args, real) : real(args);
  };
  runtime.run('menuGoOn');
  return linesOf(runtime)[at];
}

const instead =
  (answer: unknown): Lie =>
  () =>
    answer;

/** Carries out nothing, and lets the caller go on. */
const ignored: Lie = (target) => target;

/** Every value of a range, changed by `change`. */
const values =
  (change: (value: unknown) => unknown): Lie =>
  (_target, args, real) =>
    (real(args) as unknown[][]).map((row) => row.map(change));

/** Lets what was given become something else. */
const given =
  (change: (value: unknown) => unknown): Lie =>
  (_target, [rows], real) =>
    real([(rows as unknown[][]).map((row) => row.map(change))]);

const lies: readonly (readonly [name: string, call: string, lie: Lie, told: string | RegExp])[] = [
  [
    'a blank cell is null',
    'Range.getValues',
    values((value) => (value === '' ? null : value)),
    'Пустая ячейка читается как',
  ],
  [
    'a tick is a text',
    'Range.getValues',
    values((value) => (value === true ? 'ИСТИНА' : value)),
    'Отмеченный флажок читается как',
  ],
  [
    'dates come back an hour early',
    'Range.getValues',
    values((value) =>
      Object.prototype.toString.call(value) === '[object Date]'
        ? new Date(Number(value) - 3_600_000)
        : value,
    ),
    /^Дни 1940–2035/,
  ],
  [
    'texts are parsed in cells of plain text',
    'Range.setValues',
    given((value) => (value === '0512' ? 512 : value)),
    'В ячейку «простой текст» записано "0512": что прочитано',
  ],
  [
    'texts lose their spaces',
    'Range.setValues',
    given((value) => (typeof value === 'string' ? value.trim() : value)),
    'Новый лист: значения остаются тем, что они есть',
  ],
  ['formats are lost', 'Range.setNumberFormats', ignored, 'Записан формат «@»: какой прочитан'],
  [
    'formats read back as others',
    'Range.getNumberFormats',
    values((format) => (format === 'dd.mm.yyyy' ? 'M/d/yyyy' : format)),
    'Записан формат «dd.mm.yyyy»: какой прочитан',
  ],
  [
    'names are told apart by case',
    'Spreadsheet.insertSheet',
    ({ world: { document } }, [name, index], real) => {
      const sheet = real([`${String(name)} «»`.slice(0, 100), index]);
      const made = document.sheets.find((one) => one.name === `${String(name)} «»`);
      const isTaken = document.sheets.some((one) => one.name === name);
      if (made && !isTaken) made.name = String(name);
      return sheet;
    },
    'Второй лист с тем же именем другими буквами',
  ],
  [
    'all rows may be frozen',
    'Sheet.setFrozenRows',
    (_target, [rows], real) => real([Math.min(Number(rows), 5)]),
    'Закрепление всех строк',
  ],
  [
    'all rows may be deleted',
    'Sheet.deleteRows',
    (target, args, real) => {
      try {
        return real(args);
      } catch {
        return target;
      }
    },
    'Удаление всех незакреплённых строк',
  ],
  [
    'a sort leaves notes behind',
    'Range.sort',
    ({ sheetState, top, left, rows, columns }, args, real) => {
      const notes = sheetState.cells.map((line) => line?.map((cell) => cell?.note));
      const sorted = real(args);
      for (let row = top - 1; row < top - 1 + rows; row += 1) {
        for (let column = left - 1; column < left - 1 + columns; column += 1) {
          const cell = sheetState.cells[row]?.[column];
          if (cell) cell.note = notes[row]?.[column] ?? '';
        }
      }
      return sorted;
    },
    'Сортировка переносит примечания',
  ],
  ['rows are not moved', 'Sheet.moveRows', instead(undefined), /^Перенос строк \(moveRows\)/],
  [
    'inserted rows are forgotten',
    'Sheet.insertRowsBefore',
    ignored,
    'Строки: вставлены под шапкой',
  ],
  [
    'ragged rows are taken',
    'Range.setValues',
    ({ columns }, [rows], real) =>
      real([
        (rows as unknown[][]).map((row) =>
          Array.from({ length: columns }, (_, column) => row[column] ?? ''),
        ),
      ]),
    'Запись строк разной длины',
  ],
  [
    'a second protection takes the place of the first on a sheet no more',
    'Sheet.protect',
    (_target, args, real) => {
      const protection = real(args);
      return Object.assign(Object.create(protection as object), {
        setWarningOnly: () => protection,
      });
    },
    'Защита, которая только предупреждает: прочитано это и пояснение',
  ],
  [
    'a template gives nothing but its size, and its colour',
    'Sheet.getFrozenColumns',
    instead(0),
    'Лист по образцу: с закреплёнными строками приходят столбцы, ширины и цвет',
  ],
  [
    'copied cells lose their formats',
    'Range.getNumberFormats',
    ({ sheetState }, args, real) =>
      (real(args) as string[][]).map((row) =>
        row.map((format) => (sheetState.name === 'Проба 2' ? 'General' : format)),
      ),
    'Ячейки скопированы на другой лист (copyTo): форматы',
  ],
  [
    'a list is split at commas',
    'DataValidation.getCriteriaValues',
    (_target, args, real) => {
      const [list] = real(args) as unknown[];
      return [(list as string[]).join(',').split(','), true];
    },
    'Значение списка с запятой остаётся одним значением',
  ],
  [
    'a rule refuses in other words',
    'Range.setValues',
    (_target, args, real) => {
      const [[value]] = args[0] as [[unknown]];
      if (value === 'да') throw new Error('Нет');
      return real(args);
    },
    'Правило «Отклонить ввод»: значение из списка и пустое принимаются',
  ],
  [
    'the locale cannot be set',
    'Spreadsheet.setSpreadsheetLocale',
    ignored,
    /^Язык таблицы меняется/,
  ],
  ['charts are lost', 'Sheet.insertChart', ignored, /^Диаграмма:/],
  [
    'conditional formats lose their colour',
    'BooleanCondition.getBackground',
    instead(null),
    /^Условное форматирование/,
  ],
  [
    'properties hold less',
    'Properties.setProperty',
    (_target, args, real) => {
      if (String(args[1]).length > 8000) throw new Error('Argument too large: value');
      return real(args);
    },
    'Свойство документа в 9 000 знаков',
  ],
  [
    'numbers of the rating come out otherwise',
    'Range.setValues',
    ({ sheetState }, [rows], real) =>
      real([
        (rows as unknown[][]).map((row) =>
          row.map((value) =>
            sheetState.name === 'Рейтинг' && typeof value === 'number' ? value + 1 : value,
          ),
        ),
      ]),
    'Школа: «Рассчитать рейтинг»',
  ],
  [
    'an import keeps other numbers than were pasted',
    'Range.setValues',
    ({ sheetState }, [rows], real) =>
      real([
        (rows as unknown[][]).map((row) =>
          row.map((value) => (sheetState.name === 'Данные' && value === 1 ? 2 : value)),
        ),
      ]),
    'Муниципалитет: «Импортировать сводки»',
  ],
];

it.each(lies)('%s', (_name, call, lie, told) => {
  expect(lineOf(told, call, (_target, args, real) => real(args))?.verdict).toBe('совпало');
  expect(lineOf(told, call, lie)?.verdict).toBe('отличается');
});
