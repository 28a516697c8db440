/** What new sheets are made of: the active sheet, templates, copied cells, looks that are laid by arrays. */
import { ACCEPTED, outcomeOf, type Place, type Probe, SOURCES } from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const INSERT = `${SOURCES.spreadsheet}#insertSheet(String,Integer,Object)`;

function nextTo({ book }: Place, name: string, template?: Sheet): Sheet {
  const at = book.getSheets().length;
  return template ? book.insertSheet(name, at, { template }) : book.insertSheet(name, at);
}

const ACTIVE_PROBES: readonly Probe[] = [
  {
    name: 'Новый лист (insertSheet) становится открытым',
    answers: [true, false],
    source: INSERT,
    ask: (place) => {
      const sheet = nextTo(place, 'Проба новая');
      return place.book.getActiveSheet()?.getName() === sheet.getName();
    },
  },
  {
    name: 'Открытый лист удалён: открыт стал',
    answers: ['следующий', 'предыдущий'],
    anyElse: true,
    source: SOURCES.doubt,
    ask: (place) => {
      const { book } = place;
      const [before, gone, after] = ['А', 'Б', 'В'].map((name) => nextTo(place, `Проба ${name}`));
      if (!before || !gone || !after) return 'нет';
      book.setActiveSheet(gone);
      book.deleteSheet(gone);
      const name = book.getActiveSheet()?.getName();
      if (name === after.getName()) return 'следующий';
      return name === before.getName() ? 'предыдущий' : 'другой';
    },
  },
  {
    name: 'Открыт тот лист, который назвал сценарий (setActiveSheet)',
    answers: [true],
    source: SOURCES.spreadsheet,
    ask: (place) => {
      const [first, second] = [place.sheet(), place.sheet()];
      place.book.setActiveSheet(first);
      const name = place.book.getActiveSheet()?.getName();
      return name === first.getName() && name !== second.getName();
    },
  },
];

/** A blank sheet made from one whose size and looks were changed. */
function madeFrom(place: Place): Sheet {
  const model = place.sheet();
  model.deleteRows(11, model.getMaxRows() - 10);
  model.insertColumnsAfter(model.getMaxColumns(), 2);
  model.setColumnWidths(1, model.getMaxColumns(), 141);
  model.setFrozenRows(2);
  model.setFrozenColumns(1);
  model.setTabColor('#123456');
  return nextTo(place, 'Проба по образцу', model);
}

function template(what: string, answers: Probe['answers'], read: (sheet: Sheet) => unknown): Probe {
  const ask = (place: Place): unknown => read(madeFrom(place));
  return { name: `Лист по образцу (template): ${what}`, answers, source: INSERT, ask };
}

const TEMPLATE_PROBES: readonly Probe[] = [
  template('строк', [10], (sheet) => sheet.getMaxRows()),
  template('столбцов', [28], (sheet) => sheet.getMaxColumns()),
  {
    ...template('закреплено строк и ширина столбца', ['2 141'], (sheet) =>
      [sheet.getFrozenRows(), sheet.getColumnWidth(1)].join(' '),
    ),
    // Asked of the first sheet so made: what is not there is laid.
    anyElse: true,
  },
  {
    name: 'Лист по образцу: с закреплёнными строками приходят столбцы, ширины и цвет',
    answers: [true],
    source: INSERT,
    ask: (place) => {
      const sheet = madeFrom(place);
      const has = [
        sheet.getFrozenRows() === 2 && sheet.getColumnWidth(1) === 141,
        sheet.getFrozenColumns() === 1,
        sheet.getColumnWidth(28) === 141,
        sheet.getTabColor()?.toLowerCase() === '#123456',
      ];
      // The product asks for the first of these, and takes the others to be as it is.
      return has.every(Boolean) || !has.some(Boolean);
    },
  },
];

const HEAD = 2;

/** Two sheets: on the first three rows of two columns with all that a cell can have. */
function copied(place: Place): Sheet {
  const [from, to] = [place.sheet(), place.sheet()];
  const followed = SpreadsheetApp.newDataValidation()
    .requireValueInRange(from.getRange('E2:E'), true)
    .setAllowInvalid(true)
    .build();
  const date = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
  to.setColumnWidths(1, 1, 77);
  from
    .getRange(HEAD, 2, 3, 2)
    .setNumberFormats([
      ['@', '@'],
      ['@', 'dd.mm.yyyy'],
      ['General', '0.0'],
    ])
    .setValues([
      ['Код', 'Дата'],
      ['0512', 46_000],
      ['', 12.5],
    ])
    .setBackgrounds([
      ['#abcdef', '#abcdef'],
      [null, null],
      [null, null],
    ] as unknown as string[][])
    .setFontWeights([
      ['bold', 'bold'],
      ['normal', 'normal'],
      ['normal', 'normal'],
    ])
    .setNotes([
      ['о коде', ''],
      ['', ''],
      ['', ''],
    ])
    .setDataValidations([
      [null, null],
      [followed, date],
      [followed, date],
    ]);
  from.getRange(HEAD, 2, 3, 2).copyTo(to.getRange(1, 1, 3, 2));
  return to;
}

function copy(what: string, answers: Probe['answers'], read: (sheet: Sheet) => unknown): Probe {
  const ask = (place: Place): unknown => read(copied(place));
  return {
    name: `Ячейки скопированы на другой лист (copyTo): ${what}`,
    answers,
    source: `${SOURCES.range}#copyTo(Range)`,
    ask,
  };
}

/** The range that the rule of a copied cell follows. */
function followedBy(sheet: Sheet): string {
  const [range] =
    sheet.getRange(2, 1, 1, 1).getDataValidations()[0]?.[0]?.getCriteriaValues() ?? [];
  return typeof range?.getRow === 'function' ? `${range.getRow()}:${range.getColumn()}` : 'нет';
}

const COPY_PROBES: readonly Probe[] = [
  copy('тексты и числа', ['Код|0512||12.5'], (sheet) => {
    const rows = sheet.getRange(1, 1, 3, 2).getValues();
    return [rows[0]?.[0], rows[1]?.[0], rows[2]?.[0], rows[2]?.[1]].join('|');
  }),
  copy('форматы', ['@ @ @ dd.mm.yyyy 0.0'], (sheet) => {
    const [first = [], second = [], third = []] = sheet.getRange(1, 1, 3, 2).getNumberFormats();
    return [...first, ...second, third[1]].join(' ');
  }),
  copy('цвет и жирность', ['#abcdef bold normal'], (sheet) => {
    const range = sheet.getRange(1, 1, 2, 1);
    const weights = range.getFontWeights().map(([weight]) => weight);
    return [range.getBackgrounds()[0]?.[0]?.toLowerCase(), ...weights].join(' ');
  }),
  copy('примечание', ['о коде', ''], (sheet) => sheet.getRange(1, 1, 1, 1).getNotes()[0]?.[0]),
  copy(
    'список берёт значения из тех же ячеек (со строки 2 столбца 5)',
    ['2:5', '1:4', 'нет'],
    (sheet) => followedBy(sheet),
  ),
  {
    name: 'Ячейки скопированы: примечание приходит вместе с правилом или не приходит ничего',
    answers: [true],
    source: `${SOURCES.range}#copyTo(Range)`,
    ask: (place) => {
      const sheet = copied(place);
      const hasNote = sheet.getRange(1, 1, 1, 1).getNotes()[0]?.[0] !== '';
      const hasRule = sheet.getRange(2, 2, 1, 1).getDataValidations()[0]?.[0] !== null;
      return hasNote === hasRule;
    },
  },
  copy('ширина столбца осталась своей', [77], (sheet) => sheet.getColumnWidth(1)),
];

const ARRAY_PROBES: readonly Probe[] = [
  {
    name: 'Правила записаны по одному на ячейку (setDataValidations), пустое снимает правило',
    answers: ['есть нет'],
    source: SOURCES.range,
    ask: ({ sheet }) => {
      const range = sheet().getRange(1, 1, 1, 2);
      const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      range.setDataValidation(rule).setDataValidations([[rule, null]]);
      const [rules = []] = range.getDataValidations();
      return rules.map((one) => (one === null ? 'нет' : 'есть')).join(' ');
    },
  },
  {
    name: 'Выравнивание и перенос записаны по одному на ячейку',
    answers: [ACCEPTED],
    source: SOURCES.range,
    ask: ({ sheet }) => {
      const range = sheet().getRange(1, 1, 1, 2);
      return outcomeOf(() =>
        range.setVerticalAlignments([['middle', 'bottom']]).setWraps([[true, false]]),
      );
    },
  },
];

export const MAKING_PROBES: readonly Probe[] = [
  ...ACTIVE_PROBES,
  ...TEMPLATE_PROBES,
  ...COPY_PROBES,
  ...ARRAY_PROBES,
];
