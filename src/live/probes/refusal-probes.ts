/** What cells refuse: in which words, and when they are told. The product knows a refusal by its words. */
import { REJECTED, TOO_LONG } from '../../hosts/google/google-fault';
import { ACCEPTED, cellOf, outcomeOf, type Place, type Probe, SOURCES, wordsOf } from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const REPORTS = 'слова — из сообщений тех, чьи сценарии их получили';

/** Lays what a person lays by «Отклонить ввод»: one of two words. */
function reject(sheet: Sheet): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['да', 'нет'], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(1, 2, 1, 1).setDataValidation(rule);
  SpreadsheetApp.flush();
}

const isRefused = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch {
    return true;
  }
};

/** When a write is refused, and what became of one before it and of one after it. */
function momentOf(sheet: Sheet): string {
  reject(sheet);
  const write = (column: number, text: string): unknown =>
    sheet.getRange(1, column, 1, 1).setValues([[text]]);
  write(1, 'до');
  const atCall = isRefused(() => write(2, 'иное'));
  write(3, 'после');
  const atFlush = isRefused(() => SpreadsheetApp.flush());
  const late = atFlush ? 'при завершении записи' : 'не было';
  const [before, , after] = sheet.getRange(1, 1, 1, 3).getValues()[0] ?? [];
  return `${atCall ? 'сразу' : late}; соседние: ${before || 'пусто'}, ${after || 'пусто'}`;
}

/** The words in which texts of such a length are refused. */
const longText = (place: Place): unknown =>
  outcomeOf(() =>
    cellOf(place)
      .setNumberFormat('@')
      .setValues([['я'.repeat(50_001)]]),
  );

export const REFUSAL_PROBES: readonly Probe[] = [
  {
    name: 'Текст в 50 001 знак: отказ и его слова',
    answers: [TOO_LONG],
    // The product lets no such text out of its hands.
    anyElse: true,
    source: 'support.google.com/drive/answer/37603',
    ask: longText,
  },
  {
    name: 'Правило «Отклонить ввод» и значение не из списка: отказ и его слова',
    answers: [REJECTED, ACCEPTED],
    source: `support.google.com/docs/answer/186103; ${REPORTS}`,
    ask: ({ sheet }) => {
      const page = sheet();
      reject(page);
      return outcomeOf(() => page.getRange(1, 2, 1, 1).setValues([['иное']]));
    },
  },
  {
    name: 'Правило «Отклонить ввод»: значение из списка и пустое принимаются',
    answers: [ACCEPTED],
    source: SOURCES.range,
    ask: ({ sheet }) => {
      const page = sheet();
      reject(page);
      return outcomeOf(() => {
        for (const text of ['да', '']) page.getRange(1, 2, 1, 1).setValues([[text]]);
      });
    },
  },
  {
    name: 'Когда сообщается отказ и что стало с соседними записями',
    answers: [
      'сразу; соседние: до, после',
      'при завершении записи; соседние: до, после',
      'при завершении записи; соседние: пусто, пусто',
      'не было; соседние: до, после',
    ],
    source: SOURCES.doubt,
    ask: ({ sheet }) => {
      const page = sheet();
      try {
        return momentOf(page);
      } catch (caught) {
        return `иначе: ${wordsOf(caught)}`;
      }
    },
  },
  {
    name: 'Значение списка с запятой остаётся одним значением',
    answers: ['2: а, б'],
    source: `${SOURCES.range}; data-validation-builder#requirevalueinlistvalues,-showdropdown`,
    ask: (place) => {
      const cell = cellOf(place);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['а, б', 'в'], true)
        .setAllowInvalid(true)
        .build();
      cell.setDataValidation(rule);
      SpreadsheetApp.flush();
      const [values] = cell.getDataValidations()[0]?.[0]?.getCriteriaValues() ?? [];
      return `${values?.length}: ${values?.[0]}`;
    },
  },
];
