/**
 * The styles of a .docx: real ones, so that whoever edits changes a look in one place and finds headings
 * in the navigation. Sizes are those of the printed page.
 */
import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { twips } from './measures';

/** Half-points. */
const size = (points: number): number => points * 2;

const FONT = 'Times New Roman';

/** Ids of the styles, by what they are for. */
export const LOOK = {
  notice: 'PaperNotice',
  addressee: 'PaperAddressee',
  mark: 'PaperMark',
  requisite: 'PaperRequisite',
  cell: 'PaperCell',
  headCell: 'PaperHeadCell',
  smallCell: 'PaperSmallCell',
  smallHeadCell: 'PaperSmallHeadCell',
  blankLabel: 'PaperBlankLabel',
  signature: 'PaperSignature',
  chart: 'PaperChart',
  gap: 'PaperGap',
  running: 'PaperRunningHead',
  page: 'PaperPageNumber',
} as const;

/**
 * Names of the two sorts of lists. The library puts «{name-1}» into the file and replaces it by a number,
 * wherever it stands; with a sign that no text holds, no text is taken for it.
 */
export const LISTS = { numbered: 'numbered\uffff', plain: 'plain\uffff' } as const;

/** Not «start» and «end», which programs older than Word 2010 do not know. */
const { CENTER, LEFT, RIGHT } = AlignmentType;

/** Line of a table: close. */
const CLOSE = 240;
const LINE = 264;

/** Not parted from what follows, where that is so; a file says nothing of what is not. */
export const kept = (isKept: boolean): { readonly keepNext?: true } =>
  isKept ? { keepNext: true } : {};

/** Said in full: LibreOffice takes a bare number for the least height, of the smallest print too. */
const inLines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

interface Look {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly align?: typeof CENTER | typeof LEFT | typeof RIGHT;
  /** In millimetres. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly indent?: number;
  readonly keepNext?: boolean;
}

function styleOf({
  id,
  name,
  points,
  isBold = false,
  isItalic = false,
  align = LEFT,
  before = 0,
  after = 0,
  line = CLOSE,
  indent = 0,
  keepNext = false,
}: Look) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: size(points), bold: isBold, italics: isItalic },
    paragraph: {
      alignment: align,
      spacing: { before: twips(before), after: twips(after), ...inLines(line) },
      indent: { left: twips(indent) },
      ...kept(keepNext),
    },
  };
}

const OWN: readonly Look[] = [
  { id: LOOK.notice, name: 'Пометка о данных', points: 8.5, align: RIGHT, after: 2 },
  { id: LOOK.addressee, name: 'Адресат', points: 11, line: LINE },
  { id: LOOK.mark, name: 'Пометка', points: 11, isItalic: true, align: CENTER, after: 3 },
  { id: LOOK.requisite, name: 'Реквизит', points: 10.5, after: 0.5 },
  { id: LOOK.cell, name: 'Ячейка', points: 9.5 },
  { id: LOOK.headCell, name: 'Шапка таблицы', points: 7.5, isBold: true, align: CENTER },
  { id: LOOK.smallCell, name: 'Ячейка мелкая', points: 7.5 },
  { id: LOOK.smallHeadCell, name: 'Шапка мелкая', points: 6.5, isBold: true, align: CENTER },
  { id: LOOK.blankLabel, name: 'Подпись строк', points: 11, before: 1.5, keepNext: true },
  { id: LOOK.signature, name: 'Подпись', points: 11 },
  { id: LOOK.chart, name: 'Диаграмма', points: 11, after: 3 },
  { id: LOOK.running, name: 'Над страницей', points: 8 },
  { id: LOOK.page, name: 'Номер страницы', points: 9, align: RIGHT },
];

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: size(11), language: { value: 'ru-RU', eastAsia: 'ru-RU' } },
      paragraph: { spacing: { before: 0, after: twips(1.5), ...inLines(LINE) } },
    },
    heading1: {
      run: { size: size(14), bold: true, color: '000000' },
      paragraph: {
        alignment: CENTER,
        spacing: { before: 0, after: twips(3), ...inLines(LINE) },
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: {
      run: { size: size(12), bold: true, color: '000000' },
      paragraph: {
        spacing: { before: twips(4), after: twips(1.5), ...inLines(LINE) },
        keepNext: true,
        keepLines: true,
      },
    },
    listParagraph: { paragraph: { spacing: { before: 0, after: twips(1), ...inLines(LINE) } } },
  },
  paragraphStyles: [
    ...OWN.map(styleOf),
    {
      // Between a table and what follows: without it two tables would become one.
      id: LOOK.gap,
      name: 'Промежуток',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: twips(2), lineRule: LineRuleType.EXACT } },
    },
  ],
};

const hanging = { paragraph: { indent: { left: twips(8), hanging: twips(6) } } };

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.numbered,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: LEFT, style: hanging },
      ],
    },
    {
      reference: LISTS.plain,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '–', alignment: LEFT, style: hanging },
      ],
    },
  ],
};
