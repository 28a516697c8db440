/** `xl/workbook.xml`: the list of sheets, defined names and calculation settings. */
import { decodeXML } from 'entities/decode';
import { ForeignFile } from '../faults';
import { quotedSheetName } from '../reading/cell-address';
import { escapeXml, escapeXmlText } from '../xml/escape';
import { attributeOf, childOf, type Outline } from '../xml/outline';
import { appendInside, placeFor, type Splice, setAttribute, withPrefix } from '../xml/splice';
import { changeMarkup, type Markup, markupOf } from './markup';
import type { OpcPackage } from './opc-package';

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

/** The namespace of strict files. */
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

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

/** The workbook part of a package; every change splices its text, so untouched markup stays. */
export class WorkbookPart {
  /** Throws `ForeignFile` when the part is no workbook of spreadsheets. */
  constructor(
    private readonly pack: OpcPackage,
    private readonly part: string,
  ) {
    if (this.markup.root.name !== 'workbook') {
      throw new ForeignFile('— не книга .xlsx: выберите другой файл.');
    }
  }

  /** Whether day 0 is 01.01.1904. */
  get date1904(): boolean {
    const properties = childOf(this.markup.root, 'workbookPr');
    const value = properties && attributeOf(properties, 'date1904');
    return value === '1' || value === 'true';
  }

  /** Whether it is in the strict namespace: our sheets are in the other, and a file may not mix them. */
  get isStrict(): boolean {
    return this.markup.xml.includes(STRICT);
  }

  /** All sheets in their order, chart sheets too. */
  sheets(): SheetEntry[] {
    return (childOf(this.markup.root, 'sheets')?.children ?? []).map((sheet) => ({
      name: attributeOf(sheet, 'name') ?? '',
      relationId: relationIdOf(sheet),
      state: attributeOf(sheet, 'state') ?? 'visible',
    }));
  }

  /** Adds a sheet in front of the one with index `at`; names that belong to sheets move along. */
  addSheet(entry: SheetEntry, at: number): void {
    const { xml, root } = this.markup;
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
        : appendInside(xml, sheets, markup),
      ...this.shiftedIndexes(at),
    ]);
    if (!next) return;
    this.shiftViews('activeTab', at, '0');
    this.shiftViews('firstSheet', at);
  }

  /** Defined names with their formulas. */
  definedNames(): DefinedName[] {
    const { xml, root } = this.markup;
    return (childOf(root, 'definedNames')?.children ?? []).map((element) => {
      const sheet = attributeOf(element, 'localSheetId');
      return {
        name: attributeOf(element, 'name') ?? '',
        formula: decodeXML(xml.slice(element.contentStart, element.contentEnd)),
        ...(sheet !== undefined && { sheet: Number(sheet) }),
      };
    });
  }

  /** Sets a defined name, in place of one with the same name and owner. */
  setDefinedName({ name, formula, sheet, hidden }: DefinedName): void {
    const { xml, root } = this.markup;
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
    else if (names) this.apply([appendInside(xml, names, markup)]);
    else
      this.insert(
        'definedNames',
        withPrefix('<definedNames>', root.prefix) +
          markup +
          withPrefix('</definedNames>', root.prefix),
      );
  }

  /** Gives defined names other formulas; null: the name goes. */
  rewriteNames(formulaAfter: (name: DefinedName) => string | null): void {
    const list = childOf(this.markup.root, 'definedNames');
    const elements = list?.children ?? [];
    const after = this.definedNames().map((name) => [name.formula, formulaAfter(name)] as const);
    if (list && after.length > 0 && after.every(([, formula]) => formula === null)) {
      this.apply([{ start: list.start, end: list.end, text: '' }]);
      return;
    }
    this.apply(
      elements.flatMap(({ start, contentStart, contentEnd, end }, index): Splice[] => {
        const [before, formula] = after[index] ?? ['', ''];
        if (formula === before) return [];
        if (formula === null) return [{ start, end, text: '' }];
        return [{ start: contentStart, end: contentEnd, text: escapeXmlText(formula) }];
      }),
    );
  }

  /** Makes programs count all formulas anew when they open the file. */
  setFullCalculation(): void {
    const { xml, root } = this.markup;
    const settings = childOf(root, 'calcPr');
    if (settings) this.apply([setAttribute(xml, settings, 'fullCalcOnLoad', '1')]);
    else this.insert('calcPr', withPrefix('<calcPr fullCalcOnLoad="1"/>', root.prefix));
  }

  private shiftedIndexes(at: number): Splice[] {
    const { xml, root } = this.markup;
    const splices: Splice[] = [];
    const shift = (element: Outline, attribute: string): void => {
      const index = attributeOf(element, attribute);
      if (index !== undefined && Number(index) >= at) {
        splices.push(setAttribute(xml, element, attribute, String(Number(index) + 1)));
      }
    };
    for (const element of childOf(root, 'definedNames')?.children ?? []) {
      shift(element, 'localSheetId');
    }
    return splices;
  }

  /** The sheet that a person was at, and the first tab in sight, are told by their places. */
  private shiftViews(attribute: string, at: number, unsaid?: string): void {
    const { xml, root } = this.markup;
    const views = childOf(root, 'bookViews')?.children ?? [];
    this.apply(
      views.flatMap((view): Splice[] => {
        const index = attributeOf(view, attribute) ?? unsaid;
        if (index === undefined || Number(index) < at) return [];
        return [setAttribute(xml, view, attribute, String(Number(index) + 1))];
      }),
    );
  }

  private insert(name: string, markup: string): void {
    const start = placeFor(this.markup.root, ORDER, name);
    this.apply([{ start, end: start, text: markup }]);
  }

  private apply(splices: readonly Splice[]): void {
    changeMarkup(this.pack, this.part, splices);
  }

  private get markup(): Markup {
    return markupOf(this.pack, this.part);
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
