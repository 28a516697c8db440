/** The data dictionary for docs/data-dictionary.md, made from the sheets' declarations. */
import { MUNICIPAL_TABLES } from '../../src/core/municipality/tables';
import { JOURNAL } from '../../src/core/municipality/tables/journal';
import {
  MUNICIPAL_DEFAULTS,
  MUNICIPAL_SETTINGS,
} from '../../src/core/municipality/tables/settings';
import { DATA, PASTED } from '../../src/core/municipality/tables/summaries';
import type { Column } from '../../src/core/schema/column';
import type { Columns, Table } from '../../src/core/schema/table';
import { ARCHIVE } from '../../src/core/school/rating/archive';
import { FORM } from '../../src/core/school/self-assessment/form/form-table';
import { SCHOOL_TABLES } from '../../src/core/school/tables';
import { SELF_JOURNAL } from '../../src/core/school/tables/self-journal';
import { SETTING_DEFAULTS, SETTINGS } from '../../src/core/school/tables/settings';
import { SETTINGS_SHEET } from '../../src/core/settings/parameters';
import { SUMMARY } from '../../src/core/summary/summary-table';
import { formatDecimal } from '../../src/core/values/decimal';
import { EDITIONS } from '../../src/editions';
import type { Edition } from '../../src/editions/edition';

const TYPE_WORDS: Record<Column<unknown>['type'], string> = {
  text: 'текст',
  day: 'дата',
  term: 'срок',
  integer: 'целое число',
  decimal: 'число',
  choice: 'одно из списка',
  choices: 'несколько из списка',
  yesNo: 'да / нет',
  reference: 'код с другого листа',
};

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function valuesOf(column: Column<unknown>): string {
  if (column.target) return `лист «${column.target.sheet}», столбец «${column.target.header}»`;
  if (column.values.length === 0 || column.type === 'yesNo') return column.limits;
  const shown = column.labels.length > 0 ? column.labels : column.values;
  const words = shown.join(' · ');
  return column.type === 'text' ? `например: ${words}` : words;
}

const roleOf = ({ informs }: Column<unknown>): string => (informs ? 'сообщает' : 'решает');

function columnRow(column: Column<unknown>): string {
  const header = `«${column.header}»${column.required ? ' \\*' : ''}`;
  const unique = column.unique !== null ? ' Не повторяется.' : '';
  const note = `${column.note}${unique}`.trim();
  return `| ${header} | ${TYPE_WORDS[column.type]} | ${roleOf(column)} | ${cell(valuesOf(column))} | ${cell(note)} |`;
}

const HEAD = [
  '| Столбец | Тип | В расчёте | Значения | Пояснение |',
  '| --- | --- | --- | --- | --- |',
];

function tableSection(table: Table): string {
  const rows = Object.values(table.columns).map((column) => columnRow(column));
  return [`## «${table.sheet}»`, '', table.about, '', ...HEAD, ...rows].join('\n');
}

function settingsSection(
  settings: Columns,
  defaults: Readonly<Record<string, string | number>>,
): string {
  const rows = Object.entries(settings).map(([key, column]) => {
    const value = defaults[key];
    const shown = typeof value === 'number' ? formatDecimal(value) : (value ?? '—');
    return `| «${column.header}»${column.required ? ' \\*' : ''} | ${roleOf(column)} | ${cell(valuesOf(column))} | ${shown} | ${cell(column.note)} |`;
  });
  const head = [
    '| Параметр | В расчёте | Значения | По умолчанию | Пояснение |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [`## «${SETTINGS_SHEET}»`, '', ...head, ...rows].join('\n');
}

interface Book {
  readonly settings: Columns;
  readonly defaults: Readonly<Record<string, string | number>>;
  readonly tables: readonly Table[];
}

/** What people fill, and what leaves a workbook or comes into it, by edition. */
const BOOKS: Readonly<Record<string, Book>> = {
  school: {
    settings: SETTINGS,
    defaults: SETTING_DEFAULTS,
    tables: [...Object.values(SCHOOL_TABLES), ARCHIVE, SUMMARY, FORM, SELF_JOURNAL],
  },
  municipality: {
    settings: MUNICIPAL_SETTINGS,
    defaults: MUNICIPAL_DEFAULTS,
    tables: [...Object.values(MUNICIPAL_TABLES), PASTED, DATA, JOURNAL],
  },
};

function bookChapter({ id, owner }: Edition): string {
  const book = BOOKS[id];
  if (book === undefined)
    throw new Error(`scripts/docs/data-dictionary.ts knows no tables of ${id}`);
  const { settings, defaults, tables } = book;
  const sections = [settingsSection(settings, defaults), ...tables.map(tableSection)];
  return `# Книга ${owner}\n\n${sections.join('\n\n')}\n`;
}

/** docs/data-dictionary.md. */
export function dataDictionary(): string {
  return `# Словарь данных

Этот файл создаётся командой \`npm run docs\` из описаний листов: по ним же строятся шаблон,
разбор и проверки. Звёздочкой отмечены обязательные поля. Столбцы ищутся по заголовку, в любом
порядке; свои столбцы можно добавлять.

«В расчёте» — чего стоит ошибка в ячейке (правило З-20 [свода правил](rules.md)):

- **решает** — столбец обязателен или от него зависит показатель, период, балл, место, код или то,
  считать ли строку. Ошибка в ячейке исключает строку из всех расчётов; вместо ошибочного параметра
  «Настроек» действует значение по умолчанию.
- **сообщает** — ни от чего этого столбец не зависит. Ошибка в ячейке становится предупреждением:
  ячейка считается пустой, строка учитывается.

${EDITIONS.map(bookChapter).join('\n')}`;
}
