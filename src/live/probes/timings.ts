/** How long each kind of call takes, beside what is published of it. */
import type { Place } from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Timing {
  readonly name: string;
  /** Milliseconds that the docs reckon with; null: nobody has published any. */
  readonly published: number | null;
  readonly source: string;
  /** What is timed, made ready outside of the clock. */
  readonly prepare: (place: Place) => () => unknown;
}

const REPEATS = 5;
const BEST_PRACTICES = 'developers.google.com/apps-script/guides/support/best-practices';
const UNPUBLISHED = 'не опубликовано';

/** A rectangle of numbers of so many cells. */
const cells = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => row + column),
  );

function timing(
  name: string,
  prepare: (sheet: Sheet, place: Place) => () => unknown,
  published: number | null = null,
): Timing {
  const source = published === null ? UNPUBLISHED : BEST_PRACTICES;
  return { name, published, source, prepare: (place) => prepare(place.sheet(), place) };
}

/** A write takes its time when Google carries it out: at the flush. */
const flushed = (write: () => unknown) => (): void => {
  write();
  SpreadsheetApp.flush();
};

function writing(rows: number, columns: number, published: number | null = null): Timing {
  const name = `Запись ${rows * columns} ячеек (setValues)`;
  const values = cells(rows, columns);
  return timing(
    name,
    (sheet) => {
      const range = sheet.getRange(1, 1, rows, columns);
      return flushed(() => range.setValues(values));
    },
    published,
  );
}

function reading(rows: number, columns: number): Timing {
  return timing(`Чтение ${rows * columns} ячеек (getValues)`, (sheet) => {
    const range = sheet.getRange(1, 1, rows, columns);
    range.setValues(cells(rows, columns));
    SpreadsheetApp.flush();
    return () => range.getValues();
  });
}

export const TIMINGS: readonly Timing[] = [
  reading(1, 1),
  reading(100, 10),
  reading(500, 20),
  writing(1, 1),
  writing(100, 10),
  // «10,000 cells one by one 70 s, in one batch 1 s»
  writing(500, 20, 1000),
  timing('Форматы 10000 ячеек (setNumberFormats)', (sheet) => {
    const formats = cells(500, 20).map((row) => row.map(() => '@'));
    return flushed(() => sheet.getRange(1, 1, 500, 20).setNumberFormats(formats));
  }),
  timing('Правило на столбец (setDataValidation)', (sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
    return flushed(() => sheet.getRange(2, 1, 900, 1).setDataValidation(rule));
  }),
  timing('Примечания строки (setNotes)', (sheet) => {
    const notes = [cells(1, 20)[0]?.map((number) => `примечание ${number}`) ?? []];
    return flushed(() => sheet.getRange(1, 1, 1, 20).setNotes(notes));
  }),
  timing('Ширина столбцов (setColumnWidths)', (sheet) =>
    flushed(() => sheet.setColumnWidths(1, 5, 120)),
  ),
  timing('Вставка и удаление листа (insertSheet)', (_, { book }) =>
    flushed(() => book.deleteSheet(book.insertSheet('Проба времени', 0))),
  ),
  timing(
    'Список листов (getSheets)',
    (_, { book }) =>
      () =>
        book.getSheets().length,
  ),
  timing('Пустое завершение записи (flush)', () => () => SpreadsheetApp.flush()),
  timing('Чтение после записи', (sheet) => {
    const range = sheet.getRange(1, 1, 1, 1);
    return () => range.setValues([[1]]).getValues();
  }),
  timing(
    'Свойство документа: чтение',
    () => () => PropertiesService.getDocumentProperties().getProperty('postcourse.live.probe'),
  ),
];

/** The mean of several goes, in milliseconds. */
export function measured({ prepare }: Timing, place: Place): number {
  const work = prepare(place);
  const begin = Date.now();
  for (let time = 0; time < REPEATS; time += 1) work();
  return Math.round((Date.now() - begin) / REPEATS);
}
