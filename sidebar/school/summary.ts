/** «Сводка»: all that leaves the school, in full, before it leaves. */
import { summaryFileName } from '../../src/core/summary/file-name';
import type { Cell } from '../../src/core/values/cell';
import { formatDecimal } from '../../src/core/values/decimal';
import { counted, ROWS } from '../../src/core/values/russian';
import { typedText } from '../../src/core/values/typed-text';
import { button, html } from '../dom';
import { commaFile } from '../files/comma-file';
import { fact, hint, primary, primaryCommand, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type Summary = NonNullable<Answer<'summary'>['summary']>;

/** Columns that say the same in every row are told once, above the table. */
interface Split {
  readonly common: readonly number[];
  readonly own: readonly number[];
}

/** Numbers are there to be read, thousands apart. */
const readable = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? formatDecimal(cell) : typedText(cell ?? null);

function split({ headers, rows }: Summary): Split {
  const columns = headers.map((_header, index) => index);
  const isCommon = (column: number): boolean =>
    rows.every((row) => readable(row[column]) === readable(rows[0]?.[column]));
  return {
    common: columns.filter(isCommon),
    own: columns.filter((column) => !isCommon(column)),
  };
}

/** A row of the table, its cells under one another: 300 px hold no six columns. */
function rowOf({ headers }: Summary, row: readonly Cell[], own: readonly number[]): HTMLElement {
  const [code, title, ...rest] = own.map((column) => ({
    header: headers[column] ?? '',
    text: readable(row[column]),
  }));
  const cells = rest
    .filter(({ text }) => text !== '')
    .map(({ header, text }) => `${header}: ${text}`);
  return html(
    'li',
    {},
    html('strong', {}, code?.text ?? ''),
    ` ${title?.text ?? ''}`,
    html('div', { class: 'hint' }, cells.join(' · ')),
  );
}

function save(shell: SchoolShell, summary: Summary): void {
  const name = summaryFileName(summary, 'csv');
  const lines = [summary.headers, ...summary.rows];
  shell.host.saveFile(name, commaFile(lines), 'text/csv;charset=utf-8');
  shell.tell(`Файл ${name} сохранён.`);
}

/** Where a workbook can be saved, that is the file to send; a table of texts everywhere. */
function saveButtons(shell: SchoolShell, summary: Summary): HTMLElement[] {
  const { saveSummary } = shell.host;
  const asText = () => save(shell, summary);
  if (saveSummary === null) return [primary('Скачать сводку (.csv)', asText)];
  const asBook = async () => {
    const name = await shell.ask('Готовлю файл…', saveSummary);
    if (name !== null) shell.tell(`Файл ${name} сохранён.`);
  };
  return [
    primary('Скачать сводку (.xlsx)', () => void asBook()),
    button('Скачать как .csv', {}, asText),
  ];
}

/** A summary that was handed over unwritten could share its number with the next one. */
function notWritten(shell: SchoolShell, sheet: string): HTMLElement[] {
  return [
    hint(`На листе «${sheet}» ещё не эти числа. Рассчитайте всё, и сводку можно будет скачать.`),
    primaryCommand(shell, 'computeAll'),
  ];
}

function content(shell: SchoolShell, answer: Answer<'summary'>): Node[] {
  const { summary, settingsPlace, sheet, isWritten } = answer;
  if (summary === null) {
    return [
      title('Сводки ещё нет'),
      hint(`Заполните на листе «${settingsPlace.sheet}» код и наименование ОО и муниципалитет.`),
      primary(`Открыть «${settingsPlace.sheet}»`, () => shell.goTo(settingsPlace)),
    ];
  }
  const { common, own } = split(summary);
  const [first = []] = summary.rows;
  const facts = common
    .map((column) => ({ header: summary.headers[column] ?? '', text: readable(first[column]) }))
    .filter(({ text }) => text !== '');
  return [
    title('Что уйдёт из школы'),
    hint(
      `${counted(summary.rows.length, ROWS)}: только числа, ни фамилий, ни кодов педагогов. Ничего другого файл не содержит.`,
    ),
    hint(`Редакция ${summary.edition}, правила: ${summary.rules ?? 'по умолчанию'}.`),
    ...(isWritten ? saveButtons(shell, summary) : notWritten(shell, sheet)),
    html('dl', {}, ...facts.map(({ header, text }) => fact(header, text))),
    html('ul', { class: 'plain lines' }, ...summary.rows.map((row) => rowOf(summary, row, own))),
  ];
}

export const SUMMARY: SchoolView = {
  title: 'Сводка',
  about: () => page('summary', [], content),
};
