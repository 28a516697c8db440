/** Tables of fixed widths: a head that every page repeats, and rows that no page tears. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TablePart } from '../../core/documents/document';
import { columnWidths } from '../drawing/column-widths';
import { isShort } from '../together';
import { gap, paragraphIn, run } from './blocks';
import { kept, LOOK } from './looks';
import { sharedOut, twips } from './measures';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A third of a millimetre, in eighths of a point. */
const RULED = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

const UNRULED = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

const GRID = {
  top: RULED,
  bottom: RULED,
  left: RULED,
  right: RULED,
  insideHorizontal: RULED,
  insideVertical: RULED,
} as const;

const insets = (vertical: number, horizontal: number) => ({
  marginUnitType: WidthType.DXA,
  top: twips(vertical),
  bottom: twips(vertical),
  left: twips(horizontal),
  right: twips(horizontal),
});

/** A table as wide as the text, in columns that stand to one another as the parts do. */
function fixedTable(
  parts: readonly number[],
  width: number,
  borders: typeof UNRULED | typeof GRID,
  rowsOf: (widths: readonly number[]) => TableRow[],
): Table {
  const whole = twips(width);
  const widths = sharedOut(parts, whole);
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: rowsOf(widths),
  });
}

/**
 * The part itself; `width` is that of the text in millimetres, and `keepNext` says that what follows it
 * stands on no page without its last row.
 */
export function tableBlocks(
  part: TablePart,
  width: number,
  keepNext: boolean,
): (Table | Paragraph)[] {
  const { columns, rows, isCompact } = part;
  const [headLook, look] = isCompact
    ? [LOOK.smallHeadCell, LOOK.smallCell]
    : [LOOK.headCell, LOOK.cell];
  const margins = isCompact ? insets(0.3, 0.6) : insets(0.6, 1.2);
  const table = fixedTable(columnWidths(part, width), width, GRID, (widths) => {
    const cell = (at: number, children: Paragraph[], more: Partial<ITableCellOptions> = {}) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins,
        children,
        ...more,
      });
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      keepNext: true,
      children: columns.map(({ header }, at) =>
        cell(at, [paragraphIn(headLook, [run(header)])], {
          margins: insets(0.6, 0.3),
          verticalAlign: VerticalAlignTable.CENTER,
        }),
      ),
    });
    const isWhole = isShort(part);
    const body = rows.map(
      ({ cells, isStrong }, at) =>
        new TableRow({
          cantSplit: true,
          // A row that stands over others is no page’s last, and the last one never stands alone.
          ...kept(
            at === rows.length - 1 ? keepNext : isWhole || isStrong || at === rows.length - 2,
          ),
          children: columns.map(({ align }, place) => {
            const text = run(cells[place] ?? '', isStrong ? { bold: true } : {});
            const alignment = align === 'end' ? { alignment: AlignmentType.RIGHT } : {};
            return cell(place, [paragraphIn(look, [text], alignment)]);
          }),
        }),
    );
    return [head, ...body];
  });
  return [table, gap(keepNext)];
}

/** Cells side by side without lines; `isRuled` says which have one to write on at their bottom. */
export interface OpenRow {
  readonly cells: readonly { readonly paragraph: Paragraph; readonly isRuled: boolean }[];
  /** At least so high, in millimetres. */
  readonly height: number;
  /** Whether short cells end where the highest one does, as signatures do; else they begin with it. */
  readonly isOnBottom: boolean;
  /** Not parted from the row under it. */
  readonly keepNext: boolean;
}

/** A table that is seen only by the lines to write on. */
export function openTable(
  parts: readonly number[],
  width: number,
  rows: readonly OpenRow[],
): (Table | Paragraph)[] {
  const table = fixedTable(parts, width, UNRULED, (widths) =>
    rows.map(
      ({ cells, height, isOnBottom, keepNext }) =>
        new TableRow({
          cantSplit: true,
          ...kept(keepNext),
          ...(height === 0 ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
          children: cells.map(
            ({ paragraph, isRuled }, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                margins: insets(0, 0),
                verticalAlign: isOnBottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
                ...(isRuled ? { borders: { bottom: RULED } } : {}),
                children: [paragraph],
              }),
          ),
        }),
    ),
  );
  return [table, gap(rows[rows.length - 1]?.keepNext ?? false)];
}
