/** Cell formats of `xl/styles.xml` as a screen needs them: colours, weight, alignment, number kind. */
import { isDateCode } from '../reading/number-formats';
import type { StyleSheet } from '../styles/style-sheet';
import { COLLECTIONS, type CollectionName, type StyleTable } from '../styles/style-table';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import { colourOf } from './colours';

/** How a cell looks and what kind of value its format expects; absent parts are the default. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  /** In points. */
  readonly size?: number;
  /** #RRGGBB */
  readonly colour?: string;
  /** #RRGGBB */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: true;
  readonly bordered?: true;
  /** «text» keeps what is typed as text; absent: General. */
  readonly kind?: 'text' | 'day' | 'number';
  /** Digits behind the decimal comma, where the format fixes them. */
  readonly decimals?: number;
}

const DEEP = 5;

const isOn = (element: Outline | undefined): boolean =>
  element !== undefined && !['0', 'false'].includes(attributeOf(element, 'val') ?? '1');

function fontLook(font: Outline | undefined): CellLook {
  if (!font) return {};
  const size = childOf(font, 'sz');
  const colour = colourOf(childOf(font, 'color'));
  return {
    ...(isOn(childOf(font, 'b')) && { bold: true as const }),
    ...(isOn(childOf(font, 'i')) && { italic: true as const }),
    ...(size && { size: Number(attributeOf(size, 'val')) }),
    ...(colour !== null && { colour }),
  };
}

/** A cell's fill has its colour in front, a differential one's may have it behind. */
function fillLook(fill: Outline | undefined): CellLook {
  const pattern = fill && childOf(fill, 'patternFill');
  if (!pattern || attributeOf(pattern, 'patternType') === 'none') return {};
  const front = colourOf(childOf(pattern, 'fgColor')) ?? colourOf(childOf(pattern, 'bgColor'));
  return front === null ? {} : { fill: front };
}

function alignmentLook(alignment: Outline | undefined): CellLook {
  if (!alignment) return {};
  const horizontal = attributeOf(alignment, 'horizontal');
  const vertical = attributeOf(alignment, 'vertical');
  const wraps = ['1', 'true'].includes(attributeOf(alignment, 'wrapText') ?? '0');
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && {
      align: horizontal,
    }),
    ...(vertical === 'top' && { vertical }),
    ...(vertical === 'center' && { vertical: 'middle' as const }),
    ...(wraps && { wrap: true as const }),
  };
}

const BUILT_IN: Readonly<Record<number, CellLook>> = {
  0: {},
  1: { kind: 'number', decimals: 0 },
  2: { kind: 'number', decimals: 2 },
  49: { kind: 'text' },
};

function numberLook(id: number, code: string | undefined, isDate: boolean): CellLook {
  if (isDate) return { kind: 'day' };
  const builtIn = BUILT_IN[id];
  if (builtIn) return builtIn;
  if (code === undefined) return { kind: 'number' };
  if (/^general$/i.test(code)) return {};
  if (code === '@') return { kind: 'text' };
  if (isDateCode(code)) return { kind: 'day' };
  const fraction = /[0#]\.(0+)/.exec(code)?.[1];
  return fraction === undefined
    ? { kind: 'number' }
    : { kind: 'number', decimals: fraction.length };
}

const isBordered = (border: Outline): boolean =>
  border.children.some((edge) => attributeOf(edge, 'style') !== undefined);

/** Looks by the index of their format. */
export interface Looks {
  readonly cells: readonly CellLook[];
  /** Those of conditional formats. */
  readonly differential: readonly CellLook[];
}

/** The same, with what formats of cells are made of. */
interface Materials extends Looks {
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly CellLook[];
  readonly fills: readonly CellLook[];
  readonly borders: readonly boolean[];
}

const NOTHING: Materials = {
  cells: [],
  differential: [],
  codes: new Map(),
  fonts: [],
  fills: [],
  borders: [],
};

/** What was read of a part serves every part that has grown out of it. */
const READ = new WeakMap<StyleTable['source'], Materials>();
const LOOKS = new WeakMap<StyleTable, Looks>();

/** How the formats of a styles part look. */
export function looksOf({ table, part }: StyleSheet): Looks {
  const known = LOOKS.get(table);
  if (known) return known;
  const { source, dateFormats } = table;
  const read = READ.get(source) ?? joined(NOTHING, outlineOf(source.xml, part, DEEP), dateFormats);
  READ.set(source, read);
  const isAsRead = COLLECTIONS.every((name) => table.added(name).length === 0);
  const looks = isAsRead ? read : joined(read, outlineOf(addedTo(table), part, DEEP), dateFormats);
  LOOKS.set(table, looks);
  return looks;
}

/** What has been added to a part, as a part of its own. */
function addedTo(table: StyleTable): string {
  const lists = COLLECTIONS.map((name) => `<${name}>${table.added(name).join('')}</${name}>`);
  return `<styleSheet>${lists.join('')}</styleSheet>`;
}

/** The materials with those of a part that goes on from them. */
function joined(before: Materials, root: Outline, dateFormats: readonly boolean[]): Materials {
  const itemsOf = (name: CollectionName): readonly Outline[] => childOf(root, name)?.children ?? [];
  const codes = new Map([
    ...before.codes,
    ...itemsOf('numFmts').map(
      (format) =>
        [Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? ''] as const,
    ),
  ]);
  const fonts = [...before.fonts, ...itemsOf('fonts').map(fontLook)];
  const fills = [...before.fills, ...itemsOf('fills').map(fillLook)];
  const borders = [...before.borders, ...itemsOf('borders').map(isBordered)];
  const cells = itemsOf('cellXfs').map((format, index): CellLook => {
    const idOf = (name: string): number => Number(attributeOf(format, name) ?? 0);
    const number = idOf('numFmtId');
    const isDate = dateFormats[before.cells.length + index] === true;
    return {
      ...fonts[idOf('fontId')],
      ...fills[idOf('fillId')],
      ...alignmentLook(childOf(format, 'alignment')),
      ...(borders[idOf('borderId')] === true && { bordered: true as const }),
      ...numberLook(number, codes.get(number), isDate),
    };
  });
  const differential = itemsOf('dxfs').map((format) => ({
    ...fontLook(childOf(format, 'font')),
    ...fillLook(childOf(format, 'fill')),
  }));
  return {
    codes,
    fonts,
    fills,
    borders,
    cells: [...before.cells, ...cells],
    differential: [...before.differential, ...differential],
  };
}
