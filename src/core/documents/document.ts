/**
 * The language in which a document is declared: plain data, which any renderer turns into a page to
 * print or a file to edit. Every text went through `typeset`; figures are texts already, as a person
 * reads them, so that all renderers show the same. It survives JSON.
 */
import type { Chart } from './chart';
import { typeset } from './typeset';

/** «Школа»: «МОБУ «ООШ № 5»». */
interface Requisite {
  readonly name: string;
  readonly value: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
  /** «1.», «2.» …; else a dash or a dot. */
  readonly isNumbered: boolean;
}

export interface TableColumn {
  readonly header: string;
  /** Its part of the table's width; what the parts add up to does not matter. */
  readonly width: number;
  /** Numbers stand at the end, everything else at the start. */
  readonly align: 'start' | 'end';
}

export interface TableRow {
  /** As many as there are columns. */
  readonly cells: readonly string[];
  /** A row that stands over others, or adds them up. */
  readonly isStrong: boolean;
}

/** Its head is repeated on every page, and no row is torn. */
export interface TablePart {
  readonly kind: 'table';
  /** In small print: many columns. */
  readonly isCompact: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A line to sign: «Педагог ________ М. П. Семёнова». */
export interface SignatureLine {
  readonly position: string;
  /** null where the name is written by hand. */
  readonly name: string | null;
}

export interface Signatures {
  readonly kind: 'signatures';
  readonly lines: readonly SignatureLine[];
}

/** Ruled lines to write on by hand: what only people can say. */
export interface BlankLines {
  readonly kind: 'blank';
  /** Over the lines: «Выводы комиссии». */
  readonly label: string;
  readonly count: number;
}

/** A picture made of figures that stand in the document, or on a computed sheet, too. */
export interface ChartPart {
  readonly kind: 'chart';
  readonly chart: Chart;
}

export type Part = Heading | Paragraph | List | TablePart | Signatures | BlankLines | ChartPart;

export interface PaperDocument {
  readonly title: string;
  /** How the A4 page lies. */
  readonly orientation: 'portrait' | 'landscape';
  /** Small, over everything, at the end of the line: «Содержит персональные данные». */
  readonly notice: string | null;
  /** Over the title, at the end of the line, a text a line: «Директору ЦНППМ», «________». */
  readonly addressee: readonly string[];
  /** Under the title: «предварительный: не проверено 5 записей». */
  readonly mark: string | null;
  readonly requisites: readonly Requisite[];
  /** Over every page but the first, as loose sheets of several people mix: «Карта. Семёнова М. П.». */
  readonly running: string;
  readonly parts: readonly Part[];
}

export function heading(text: string): Heading {
  return { kind: 'heading', text: typeset(text) };
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text: typeset(text) };
}

export function list(items: readonly string[], isNumbered = false): List {
  return { kind: 'list', items: items.map(typeset), isNumbered };
}

export function blankLines(label: string, count: number): BlankLines {
  return { kind: 'blank', label: typeset(label), count };
}

export function chartPart(chart: Chart): ChartPart {
  return { kind: 'chart', chart };
}

/** A column of texts, or of numbers. */
export function column(
  header: string,
  width: number,
  align: TableColumn['align'] = 'start',
): TableColumn {
  return { header: typeset(header), width, align };
}

/** A row; null is a blank cell. */
export function row(cells: readonly (string | null)[], isStrong = false): TableRow {
  return { cells: cells.map((cell) => typeset(cell ?? '')), isStrong };
}

/** Throws where a row has not as many cells as there are columns: a fault of the declaration. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  isCompact = false,
): TablePart {
  if (rows.some(({ cells }) => cells.length !== columns.length)) {
    throw new Error('A row of the document has another number of cells than its table of columns');
  }
  return { kind: 'table', isCompact, columns, rows };
}

export function signatures(lines: readonly SignatureLine[]): Signatures {
  return {
    kind: 'signatures',
    lines: lines.map(({ position, name }) => ({
      position: typeset(position),
      name: name === null ? null : typeset(name),
    })),
  };
}

/** What a document is declared by: texts as they are, set by `paperDocument`. */
export interface DocumentDeclaration {
  readonly title: string;
  readonly requisites: readonly (readonly [name: string, value: string | null])[];
  readonly parts: readonly Part[];
  readonly orientation?: PaperDocument['orientation'];
  readonly notice?: string | null;
  readonly addressee?: readonly string[];
  readonly mark?: string | null;
}

const setOrNull = (text: string | null): string | null => (text === null ? null : typeset(text));

/** Requisites that say whose the document is, the first of them with a value. */
const WHOSE = ['Педагог', 'Код педагога'];

function runningText({ title, requisites }: DocumentDeclaration): string {
  const values = new Map(requisites);
  const whose = WHOSE.map((name) => values.get(name) ?? null).find((value) => value !== null);
  return whose === undefined ? title : `${title}. ${whose}`;
}

/** The whole document; requisites without a value are left out. */
export function paperDocument(declaration: DocumentDeclaration): PaperDocument {
  const {
    title,
    requisites,
    parts,
    orientation = 'portrait',
    notice = null,
    addressee = [],
    mark = null,
  } = declaration;
  return {
    title: typeset(title),
    orientation,
    notice: setOrNull(notice),
    addressee: addressee.map(typeset),
    mark: setOrNull(mark),
    requisites: requisites.flatMap(([name, value]) =>
      value === null ? [] : { name: typeset(name), value: typeset(value) },
    ),
    running: typeset(runningText(declaration)),
    parts,
  };
}
