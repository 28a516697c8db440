/** What cells become when they are written and how they read back. */
import {
  ACCEPTED,
  ANY_REFUSAL,
  type Answer,
  cellOf,
  cellValue,
  kindOf,
  outcomeOf,
  type Place,
  type Probe,
  SOURCES,
} from './probe';

const TEXT = '@';
const GENERAL = 'General';

/** The value of a cell of this format after this was written. */
const written = (format: string, value: unknown) => (place: Place) => {
  const cell = cellOf(place).setNumberFormat(format);
  cell.setValues([[value]]);
  return cellValue(cell);
};

function inText(value: unknown, answers: readonly Answer[]): Probe {
  return {
    name: `В ячейку «простой текст» записано ${JSON.stringify(value)}: что прочитано`,
    answers,
    source: answers.length > 1 ? SOURCES.doubt : SOURCES.range,
    ask: written(TEXT, value),
  };
}

/** By kind: the year, the language and the locale have a part in the value. */
function inGeneral(value: string, kinds: readonly string[]): Probe {
  return {
    name: `В обычную ячейку записано ${JSON.stringify(value)}: чем стало`,
    answers: kinds,
    source: SOURCES.range,
    ask: (place) => kindOf(written(GENERAL, value)(place)),
  };
}

const LONGEST_CELL = 50_000;

export const CELL_PROBES: readonly Probe[] = [
  {
    name: 'Пустая ячейка читается как',
    answers: [''],
    source: SOURCES.range,
    ask: (place) => cellValue(cellOf(place)),
  },
  {
    name: 'Пустой текст делает ячейку пустой',
    answers: [''],
    source: SOURCES.range,
    ask: (place) => {
      const cell = cellOf(place);
      cell.setValues([['x']]);
      cell.setValues([['']]);
      return cellValue(cell);
    },
  },
  {
    name: 'Неотмеченный флажок (правило на пустой ячейке) читается как',
    answers: [false, ''],
    source: SOURCES.doubt,
    ask: (place) => {
      const cell = cellOf(place);
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true);
      cell.setDataValidation(rule.build());
      return cellValue(cell);
    },
  },
  {
    name: 'Неотмеченный флажок в третьей строке: высота занятой области',
    answers: [3, 1],
    source: SOURCES.doubt,
    ask: ({ sheet }) => {
      const page = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true);
      page.getRange(3, 1, 1, 1).setDataValidation(rule.build());
      return page.getDataRange().getNumRows();
    },
  },
  {
    name: 'Отмеченный флажок читается как',
    answers: [true],
    source: SOURCES.range,
    ask: (place) => {
      const cell = cellOf(place);
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true);
      cell.setDataValidation(rule.build()).setValues([[true]]);
      return cellValue(cell);
    },
  },
  {
    name: 'Ошибка формулы читается как текст с «#»',
    answers: ['ошибка'],
    source: SOURCES.range,
    ask: (place) => kindOf(written(GENERAL, '=1/0')(place)),
  },
  {
    name: 'Число под форматом даты читается как',
    answers: ['дата'],
    source: SOURCES.range,
    ask: (place) => kindOf(written('dd.mm.yyyy', 46_000)(place)),
  },
  {
    name: 'Число под обычным форматом читается как',
    answers: [46_000],
    source: SOURCES.range,
    ask: written(GENERAL, 46_000),
  },
  inText('0512', ['0512']),
  inText('15.03.2026', ['15.03.2026']),
  inText('1.2', ['1.2']),
  inText('TRUE', ['TRUE']),
  inText('  пробелы  ', ['  пробелы  ']),
  inText('две\nстроки', ['две\nстроки']),
  inText("'x", ['x', "'x"]),
  inText('=1+1', ['=1+1', '#ERROR!', 2]),
  inText(512, [512, '512']),
  inText(true, [true]),
  inGeneral('0512', ['число']),
  inGeneral('12,5', ['число', 'текст', 'дата']),
  inGeneral('1.2', ['дата', 'число', 'текст']),
  inGeneral('15.03.2026', ['дата', 'текст']),
  inGeneral('05/06/2026', ['дата', 'текст']),
  inGeneral('TRUE', ['true', 'текст']),
  inGeneral('=1+1', ['ошибка', 'число']),
  inGeneral("'0512", ['текст']),
  inGeneral("'=1+1", ['текст']),
  inGeneral('Иванов', ['текст']),
  {
    name: 'Формула ячейки читается отдельно от значения',
    answers: ['=1+1'],
    source: SOURCES.range,
    ask: (place) => {
      const cell = cellOf(place);
      cell.setValues([['=1+1']]);
      return cell.getFormulas()[0]?.[0];
    },
  },
  {
    name: `Текст в ${LONGEST_CELL} знаков принимается`,
    answers: [ACCEPTED],
    source: 'support.google.com/drive/answer/37603',
    ask: (place) => {
      const cell = cellOf(place).setNumberFormat(TEXT);
      return outcomeOf(() => cell.setValues([['я'.repeat(LONGEST_CELL)]]));
    },
  },
  {
    name: 'Список значений одной записью (RangeList) пишется во все области',
    answers: [['x', '', 'x']],
    source: SOURCES.sheet,
    ask: ({ sheet }) => {
      const page = sheet();
      page.getRangeList(['A1', 'A3']).setValue('x');
      return page
        .getRange(1, 1, 3, 1)
        .getValues()
        .map(([value]) => value);
    },
  },
  {
    name: 'Правило на список длиннее 500 значений',
    answers: [ANY_REFUSAL, ACCEPTED],
    source: SOURCES.range,
    ask: (place) => {
      const values = Array.from({ length: 501 }, (_, index) => `значение ${index}`);
      return outcomeOf(() =>
        cellOf(place).setDataValidation(
          SpreadsheetApp.newDataValidation()
            .requireValueInList(values, true)
            .setAllowInvalid(true)
            .build(),
        ),
      );
    },
  },
];
