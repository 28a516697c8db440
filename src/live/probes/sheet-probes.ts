/** Sheets: their names, their grid, what hangs on rows. */
import {
  ACCEPTED,
  ANY_REFUSAL,
  type Answer,
  outcomeOf,
  type Place,
  type Probe,
  SOURCES,
} from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What comes of something that is done with a new sheet. */
function done(
  name: string,
  answers: readonly Answer[],
  work: (sheet: Sheet, place: Place) => unknown,
  source: string = SOURCES.sheet,
): Probe {
  const ask = (place: Place): unknown => {
    const sheet = place.sheet();
    return outcomeOf(() => work(sheet, place));
  };
  return { name, answers, source, ask };
}

const REFUSED = [ANY_REFUSAL];
const TAKEN = 'github.com/socialpoint-labs/sheetfu/pull/26';

const inserted = (book: Place['book'], name: string): unknown => book.insertSheet(name, 0);

const NAME_PROBES: readonly Probe[] = [
  done('Второй лист с тем же именем', REFUSED, (sheet, { book }) =>
    inserted(book, sheet.getName()),
  ),
  done(
    'Второй лист с тем же именем другими буквами',
    REFUSED,
    (sheet, { book }) => inserted(book, sheet.getName().toUpperCase()),
    TAKEN,
  ),
  done(
    'Переименование в имя другого листа другими буквами',
    REFUSED,
    (sheet, place) => place.sheet().setName(sheet.getName().toUpperCase()),
    TAKEN,
  ),
  done('Переименование листа в своё имя другими буквами', [ACCEPTED], (sheet) =>
    sheet.setName(sheet.getName().toUpperCase()),
  ),
  done('Имя листа с пробелом в конце', [ACCEPTED], (sheet, { book }) =>
    inserted(book, `${sheet.getName()} `),
  ),
  done('Имя листа в 100 знаков', [ACCEPTED], (_, { book }) => inserted(book, 'я'.repeat(100))),
  done('Имя листа в 101 знак', REFUSED, (_, { book }) => inserted(book, 'я'.repeat(101))),
  done('Имя листа из одного пробела', [ANY_REFUSAL, ACCEPTED], (_, { book }) =>
    inserted(book, ' '),
  ),
  {
    name: 'Лист найден по имени другими буквами',
    answers: [false, true],
    source: TAKEN,
    ask: ({ book, sheet }) => book.getSheetByName(sheet().getName().toUpperCase()) !== null,
  },
];

const GRID_PROBES: readonly Probe[] = [
  {
    name: 'Новый лист: строк и столбцов',
    answers: ['1000 × 26'],
    anyElse: true,
    source: SOURCES.spreadsheet,
    ask: ({ sheet }) => {
      const page = sheet();
      return `${page.getMaxRows()} × ${page.getMaxColumns()}`;
    },
  },
  {
    name: 'Занятая область пустого листа',
    answers: ['A1', 'A1:A1'],
    anyElse: true,
    source: SOURCES.sheet,
    ask: ({ sheet }) => {
      const area = sheet().getDataRange();
      return area.getNumRows() === 1 && area.getNumColumns() === 1 ? 'A1' : area.getA1Notation();
    },
  },
  done('Область за пределами листа', REFUSED, (sheet) =>
    sheet.getRange(sheet.getMaxRows(), 1, 2, 1).getValues(),
  ),
  done('Область с нулевой строкой', REFUSED, (sheet) => sheet.getRange(0, 1, 1, 1).getValues()),
  done('Запись строк разной длины', REFUSED, (sheet) =>
    sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]]),
  ),
  done('Запись меньшего числа строк, чем в области', REFUSED, (sheet) =>
    sheet.getRange(1, 1, 2, 1).setValues([[1]]),
  ),
  done('Форматы другого размера, чем область', REFUSED, (sheet) =>
    sheet.getRange(1, 1, 1, 2).setNumberFormats([['@']]),
  ),
  done('Закрепление всех строк', REFUSED, (sheet) => sheet.setFrozenRows(sheet.getMaxRows())),
  done('Закрепление всех столбцов', REFUSED, (sheet) =>
    sheet.setFrozenColumns(sheet.getMaxColumns()),
  ),
  done('Удаление всех незакреплённых строк', REFUSED, (sheet) => {
    sheet.setFrozenRows(1);
    sheet.deleteRows(2, sheet.getMaxRows() - 1);
  }),
  done('Удаление строк, которых нет', REFUSED, (sheet) => sheet.deleteRows(sheet.getMaxRows(), 2)),
  {
    name: 'Закреплено строк: прочитано то, что записано',
    answers: [2],
    source: SOURCES.sheet,
    ask: ({ sheet }) => {
      const page = sheet();
      page.setFrozenRows(2);
      return page.getFrozenRows();
    },
  },
  {
    name: 'Новый лист без объединений, фильтра и имён',
    answers: ['0 нет 0'],
    source: SOURCES.sheet,
    ask: ({ book, sheet }) => {
      const page = sheet();
      const merged = page.getRange(1, 1, 10, 10).getMergedRanges().length;
      const filter = page.getFilter() === null ? 'нет' : 'есть';
      return `${merged} ${filter} ${book.getNamedRanges().length}`;
    },
  },
];

/** A sheet with a number, a text, a note and a format in each of its rows. */
function marked(sheet: Sheet): Sheet {
  const range = sheet.getRange(1, 1, 3, 2);
  range.setNumberFormats([
    ['General', '@'],
    ['General', 'dd.mm.yyyy'],
    ['General', '0.0'],
  ]);
  range.setValues([
    [3, '0003'],
    [1, 46_000],
    [2, 2.5],
  ]);
  range.setNotes([
    ['', 'третья'],
    ['', 'первая'],
    ['', 'вторая'],
  ]);
  sheet.getRange(1, 2, 1, 1).setFontWeight('bold');
  return sheet;
}

const column = (values: readonly (readonly unknown[])[]): string =>
  values.map(([value]) => String(value)).join(' ');

const sorted = (sheet: Sheet): Sheet => {
  marked(sheet).getRange(1, 1, 3, 2).sort({ column: 1, ascending: true });
  return sheet;
};

const ROW_PROBES: readonly Probe[] = [
  {
    name: 'Сортировка ставит строки по числам',
    answers: ['1 2 3'],
    source: SOURCES.range,
    ask: ({ sheet }) => column(sorted(sheet()).getRange(1, 1, 3, 1).getValues()),
  },
  {
    name: 'Сортировка переносит форматы',
    answers: ['dd.mm.yyyy 0.0 @'],
    source: SOURCES.range,
    ask: ({ sheet }) => column(sorted(sheet()).getRange(1, 2, 3, 1).getNumberFormats()),
  },
  {
    name: 'Сортировка переносит примечания',
    answers: ['первая вторая третья'],
    source: SOURCES.range,
    ask: ({ sheet }) => column(sorted(sheet()).getRange(1, 2, 3, 1).getNotes()),
  },
  {
    name: 'Сортировка переносит правила проверки ввода',
    answers: ['нет нет есть'],
    source: SOURCES.range,
    ask: ({ sheet }) => {
      const page = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      page.getRange(1, 2, 1, 1).setDataValidation(rule);
      const rules = sorted(page).getRange(1, 2, 3, 1).getDataValidations();
      return column(rules.map(([one]) => [one === null ? 'нет' : 'есть']));
    },
  },
  {
    name: 'Перенос строк (moveRows): порядок, форматы, примечания',
    answers: ['2 3 1 | 0.0 @ dd.mm.yyyy | вторая третья первая'],
    source: SOURCES.sheet,
    ask: ({ sheet }) => {
      const page = marked(sheet());
      page.moveRows(page.getRange(3, 1, 1, 1), 1);
      const texts = page.getRange(1, 2, 3, 1);
      const parts = [page.getRange(1, 1, 3, 1).getValues(), texts.getNumberFormats()];
      return [...parts, texts.getNotes()].map(column).join(' | ');
    },
  },
  {
    name: 'Вставленная строка похожа на верхнюю: формат и пустота',
    answers: ['@ и пусто'],
    source: SOURCES.sheet,
    ask: ({ sheet }) => {
      const page = marked(sheet());
      page.insertRowsAfter(1, 1);
      const cell = page.getRange(2, 2, 1, 1);
      return `${column(cell.getNumberFormats())} и ${column(cell.getValues()) || 'пусто'}`;
    },
  },
  {
    name: 'Вставленная строка получает правила верхней',
    answers: ['есть'],
    anyElse: true,
    source: SOURCES.doubt,
    ask: ({ sheet }) => {
      const page = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      page.getRange(1, 1, 1, 1).setDataValidation(rule);
      page.insertRowsAfter(1, 1);
      return page.getRange(2, 1, 1, 1).getDataValidations()[0]?.[0] === null ? 'нет' : 'есть';
    },
  },
  {
    name: 'Вставленный столбец похож на левый: формат',
    answers: ['@'],
    anyElse: true,
    source: SOURCES.doubt,
    ask: ({ sheet }) => {
      const page = sheet();
      const last = page.getMaxColumns();
      page.getRange(1, last, 1, 1).setNumberFormat('@');
      page.insertColumnsAfter(last, 1);
      return page.getRange(1, last + 1, 1, 1).getNumberFormats()[0]?.[0];
    },
  },
];

const LOOK_PROBES: readonly Probe[] = [
  {
    name: 'Условное форматирование: вид, цвет, область прочитаны обратно',
    answers: ['true #fff2cc 3'],
    source: SOURCES.sheet,
    ask: ({ sheet }) => {
      const page = sheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('срочно')
        .setBackground('#fff2cc')
        .setRanges([page.getRange(1, 1, 3, 1)])
        .build();
      page.setConditionalFormatRules([rule]);
      const [found] = page.getConditionalFormatRules();
      const condition = found?.getBooleanCondition();
      const { TEXT_EQUAL_TO } = SpreadsheetApp.BooleanCriteria;
      const isSame = String(condition?.getCriteriaType()) === String(TEXT_EQUAL_TO);
      const colour = condition?.getBackground()?.toLowerCase();
      return `${isSame} ${colour} ${found?.getRanges()[0]?.getNumRows()}`;
    },
  },
  {
    name: 'Диаграмма: вставлена, найдена, переименована',
    answers: ['1 Было, 1 Стало'],
    source: 'developers.google.com/apps-script/reference/spreadsheet/embedded-chart',
    ask: ({ sheet }) => {
      const page = sheet();
      page.getRange(1, 1, 2, 2).setValues([
        ['а', 1],
        ['б', 2],
      ]);
      const builder = page.newChart().asBarChart().setOption('title', 'Было');
      const chart = builder
        .addRange(page.getRange(1, 1, 2, 2))
        .setPosition(4, 1, 0, 0)
        .build();
      page.insertChart(chart);
      const shown = (): string => {
        const charts = page.getCharts();
        return `${charts.length} ${charts[0]?.getOptions()?.get('title')}`;
      };
      const before = shown();
      const [found] = page.getCharts();
      if (found) page.updateChart(found.modify().setOption('title', 'Стало').build());
      return `${before}, ${shown()}`;
    },
  },
];

export const SHEET_PROBES: readonly Probe[] = [
  ...NAME_PROBES,
  ...GRID_PROBES,
  ...ROW_PROBES,
  ...LOOK_PROBES,
];
