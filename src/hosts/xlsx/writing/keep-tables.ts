/** Tables (ListObjects) of a sheet that is written anew: Excel takes a table whose columns are called otherwise for damage. */
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import { textOf } from '../../../core/schema/shown';
import { Fault } from '../../../core/values/fault';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { relationshipsOf } from '../package/relationships';
import { areaOf } from '../reading/cell-address';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';

/** Throws `Fault` when a table of the sheet names other columns than the header cells that it has now. */
export function refuseOtherHeaders(draft: SpreadsheetDocument, sheet: Worksheet): void {
  const { pack } = draft;
  for (const { type, target } of relationshipsOf(pack, sheet.part)) {
    if (type !== 'table' || !pack.has(target)) continue;
    const table = outlineOf(pack.text(target), target);
    if (agrees(table, draft.grid(sheet.part))) continue;
    const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '';
    throw new Fault(
      `На листе «${sheet.name}» стоит таблица «${name}» (${attributeOf(table, 'ref')}), а заголовки под ней станут другими: ` +
        'преобразуйте её в обычный диапазон («Конструктор таблиц» → «Преобразовать в диапазон») и повторите.',
    );
  }
}

function agrees(table: Outline, { rows }: SheetGrid): boolean {
  const area = areaOf(attributeOf(table, 'ref') ?? '');
  if (area === null || attributeOf(table, 'headerRowCount') === '0') return true;
  const names = (childOf(table, 'tableColumns')?.children ?? []).map((one) =>
    attributeOf(one, 'name'),
  );
  return names.every(
    (name, index) => textOf(rows[area.top]?.[area.left + index] ?? null) === plain(name ?? ''),
  );
}

/** As the cell has it: a line break in the name of a column is written in its own way. */
const plain = (name: string): string => textOf(name.replace(/_x000[aAdD]_/g, '\n'));
