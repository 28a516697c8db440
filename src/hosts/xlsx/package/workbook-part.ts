/** `xl/workbook.xml`: the list of sheets, defined names and calculation settings. */
import { ForeignFile } from '../faults';
import { quotedSheetName } from '../reading/cell-address';
import { escapeXml } from '../xml/escape';
import { attributeOf, childOf, type Outline, outlineOf } from '../xml/outline';
import {
  appendInside,
  placeFor,
  type Splice,
  setAttribute,
  splice,
  withPrefix,
} from '../xml/splice';

/** The schema's order of the children of `workbook` (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetEntry {
  readonly name: string;
  readonly relationId: string;
  readonly state: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet that the name belongs to; absent: the whole workbook. */
  readonly sheet?: number;
  readonly hidden?: boolean;
}

/** The workbook part as text; every change parses and splices it, so untouched markup stays. */
export class WorkbookPart {
  xml: string;
  private readonly part: string;

  constructor(xml: string, part: string) {
    this.xml = xml;
    this.part = part;
    if (this.outline().name !== 'workbook') {
      throw new ForeignFile('— не книга .xlsx: выберите другой файл.');
    }
  }

  get date1904(): boolean {
    const properties = childOf(this.outline(), 'workbookPr');
    const value = properties && attributeOf(properties, 'date1904');
    return value === '1' || value === 'true';
  }

  /** All sheets in their order, chart sheets too. */
  sheets(): SheetEntry[] {
    return (childOf(this.outline(), 'sheets')?.children ?? []).map((sheet) => ({
      name: attributeOf(sheet, 'name') ?? '',
      relationId: relationIdOf(sheet),
      state: attributeOf(sheet, 'state') ?? 'visible',
    }));
  }

  /** Adds a sheet in front of the one with index `at`; names that belong to sheets move along. */
  addSheet(entry: SheetEntry, at: number): void {
    const root = this.outline();
    const sheets = childOf(root, 'sheets');
    if (!sheets) return;
    const ids = sheets.children.map((sheet) => Number(attributeOf(sheet, 'sheetId') ?? 0));
    const state = entry.state === 'visible' ? '' : ` state="${entry.state}"`;
    const markup = withPrefix(
      `<sheet xmlns:r="${RELATIONSHIPS}" name="${escapeXml(entry.name)}" ` +
        `sheetId="${Math.max(0, ...ids) + 1}"${state} r:id="${entry.relationId}"/>`,
      root.prefix,
    );
    const next = sheets.children[at];
    this.apply([
      next
        ? { start: next.start, end: next.start, text: markup }
        : appendInside(this.xml, sheets, markup),
      ...this.shiftedIndexes(root, at),
    ]);
  }

  /** Defined names with their raw formulas. */
  definedNames(): DefinedName[] {
    return (childOf(this.outline(), 'definedNames')?.children ?? []).map((element) => {
      const sheet = attributeOf(element, 'localSheetId');
      return {
        name: attributeOf(element, 'name') ?? '',
        formula: this.xml.slice(element.contentStart, element.contentEnd),
        ...(sheet !== undefined && { sheet: Number(sheet) }),
      };
    });
  }

  /** Sets a defined name, in place of one with the same name and owner. */
  setDefinedName({ name, formula, sheet, hidden }: DefinedName): void {
    const root = this.outline();
    const owner = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    const markup = withPrefix(
      `<definedName name="${escapeXml(name)}"${owner}${hidden ? ' hidden="1"' : ''}>` +
        `${escapeXml(formula)}</definedName>`,
      root.prefix,
    );
    const names = childOf(root, 'definedNames');
    const known = names?.children.find(
      (element) =>
        attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase() &&
        attributeOf(element, 'localSheetId') === sheet?.toString(),
    );
    if (known) this.apply([{ start: known.start, end: known.end, text: markup }]);
    else if (names) this.apply([appendInside(this.xml, names, markup)]);
    else
      this.insert(
        root,
        'definedNames',
        withPrefix('<definedNames>', root.prefix) +
          markup +
          withPrefix('</definedNames>', root.prefix),
      );
  }

  /** Makes programs count all formulas anew when they open the file. */
  setFullCalculation(): void {
    const root = this.outline();
    const settings = childOf(root, 'calcPr');
    if (settings) this.apply([setAttribute(this.xml, settings, 'fullCalcOnLoad', '1')]);
    else this.insert(root, 'calcPr', withPrefix('<calcPr fullCalcOnLoad="1"/>', root.prefix));
  }

  private shiftedIndexes(root: Outline, at: number): Splice[] {
    const splices: Splice[] = [];
    const shift = (element: Outline, attribute: string): void => {
      const index = attributeOf(element, attribute);
      if (index !== undefined && Number(index) >= at) {
        splices.push(setAttribute(this.xml, element, attribute, String(Number(index) + 1)));
      }
    };
    for (const element of childOf(root, 'definedNames')?.children ?? []) {
      shift(element, 'localSheetId');
    }
    return splices;
  }

  private insert(root: Outline, name: string, markup: string): void {
    const start = placeFor(root, ORDER, name);
    this.apply([{ start, end: start, text: markup }]);
  }

  private apply(splices: readonly Splice[]): void {
    this.xml = splice(this.xml, splices);
  }

  private outline(): Outline {
    return outlineOf(this.xml, this.part);
  }
}

/** The relationship's id stands in a namespace, unlike `sheetId`. */
function relationIdOf(sheet: Outline): string {
  for (const [name, value] of sheet.attributes) {
    if (name.endsWith(':id')) return value;
  }
  return '';
}

/** «'Курсы'!$A$2:$A$5000» — absolute, as defined names need it; rows are counted from 1. */
export function columnReference(
  sheet: string,
  letters: string,
  first: number,
  last: number,
): string {
  return `${quotedSheetName(sheet)}!$${letters}$${first}:$${letters}$${last}`;
}
