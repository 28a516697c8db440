/** One pass over a worksheet part for everything but its values. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { extended } from '../../../core/values/sparse-row';
import { Kept } from '../package/kept';
import type { OpcPackage } from '../package/opc-package';
import { areaOf } from '../reading/cell-address';
import { SheetCursor } from '../reading/sheet-cursor';
import { pixelsOf } from '../styles/column-width';
import { scanXml } from '../xml/scan';
import type { XmlVisitor } from '../xml/visitor';
import { areasOf, highlightKind, tabColourOf } from './surveyed-values';

const PIXELS_A_POINT = 4 / 3;

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly style: number;
  readonly hidden: boolean;
}

/** A list validation or a conditional format, as it stands. */
export interface Rule {
  readonly kind: 'list' | 'equal' | 'contains';
  readonly areas: readonly MergedArea[];
  readonly formula: string;
  /** The differential format of a conditional one. */
  readonly style: number;
}

/** A cell's formula as it stands. */
export interface SurveyedFormula {
  readonly row: number;
  readonly column: number;
  /** '' of a cell that shares the formula of another one of its group. */
  readonly text: string;
  /** Cells with one formula between them; '' where there is none. */
  readonly group: string;
  /** The cells that an array formula or a data table fills; null of other formulas. */
  readonly area: MergedArea | null;
}

export interface Survey {
  tabColour: string | null;
  frozenRows: number;
  frozenColumns: number;
  readonly columns: ColumnSpan[];
  readonly heights: Map<number, number>;
  /** Rows whose height a person has set: no program fits them to their texts. */
  readonly fixedHeights: Set<number>;
  readonly styles: Map<number, (number | undefined)[]>;
  /** Formats of untouched cells, of the rows that have one. */
  readonly rowStyles: Map<number, number>;
  readonly formulas: SurveyedFormula[];
  readonly merged: MergedArea[];
  readonly rules: Rule[];
}

const SURVEYS = new Kept<Survey>();

/** Panes, columns, heights, formats, merged areas and rules of a worksheet part. */
export function surveyOf(pack: OpcPackage, part: string): Survey {
  return SURVEYS.ofPieces(pack, part, (xml) => {
    const surveyor = new Surveyor();
    scanXml(xml, part, () => surveyor);
    return surveyor.found;
  });
}

/** The survey of a part that was made already; undefined: none was. */
export function knownSurvey(pack: OpcPackage, part: string): Survey | undefined {
  return SURVEYS.known(pack, part);
}

/** Makes the survey in a pass over the part that is made anyway: of a large sheet each takes seconds. */
export function surveyAlong<T>(
  pack: OpcPackage,
  part: string,
  pass: (surveyor: XmlVisitor) => T,
): T {
  const surveyor = new Surveyor();
  const result = pass(surveyor);
  SURVEYS.keep(pack, part, surveyor.found);
  return result;
}

const FOLLOWED = new Set([
  'tabColor',
  'pane',
  'col',
  'mergeCell',
  'dataValidation',
  'conditionalFormatting',
  'cfRule',
  'f',
]);
const FORMULAS = new Set(['formula', 'formula1']);

class Surveyor implements XmlVisitor {
  readonly found: Survey = {
    tabColour: null,
    frozenRows: 0,
    frozenColumns: 0,
    columns: [],
    heights: new Map(),
    fixedHeights: new Set(),
    styles: new Map(),
    rowStyles: new Map(),
    formulas: [],
    merged: [],
    rules: [],
  };
  private element = '';
  private readonly attributes = new Map<string, Map<string, string>>();
  private formula: string | null = null;
  private readonly cursor = new SheetCursor();
  private height: number | null = null;
  private isFixed = false;
  private style: number | null = null;
  private cells: (number | undefined)[] = [];
  private rowStyle: number | null = null;
  private hasRowStyle = false;

  open(name: string): void {
    this.element = name;
    this.cursor.open(name);
    if (name === 'c') this.style = null;
    else if (name === 'row') {
      this.height = null;
      this.isFixed = false;
      this.rowStyle = null;
      this.hasRowStyle = false;
      this.cells = [];
    } else if (FOLLOWED.has(name)) this.attributes.set(name, new Map());
    if (FORMULAS.has(name) || (name === 'f' && this.cursor.inData)) this.formula = '';
  }

  attribute(name: string, value: string): void {
    this.cursor.attribute(this.element, name, value);
    if (this.element === 'c') {
      if (name === 's') this.style = Number(value);
    } else if (this.element === 'row') {
      if (name === 'ht') this.height = Math.round(Number(value) * PIXELS_A_POINT);
      else if (name === 'customHeight') this.isFixed = value === '1' || value === 'true';
      else if (name === 's') this.rowStyle = Number(value);
      else if (name === 'customFormat') this.hasRowStyle = value === '1' || value === 'true';
    } else this.attributes.get(this.element)?.set(name, value);
  }

  text(data: string): void {
    if (this.formula !== null) this.formula += data;
  }

  close(name: string): void {
    const { inData } = this.cursor;
    this.cursor.close(name);
    if (inData) this.endInData(name);
    else this.endAround(name);
  }

  private endInData(name: string): void {
    const { row, column } = this.cursor;
    if (name === 'c') {
      if (this.style !== null) {
        this.cells = extended<number | undefined>(this.cells, column, this.style, undefined);
      }
    } else if (name === 'row') {
      if (this.cells.length > 0) this.found.styles.set(row, this.cells);
      if (this.height !== null) this.found.heights.set(row, this.height);
      if (this.height !== null && this.isFixed) this.found.fixedHeights.add(row);
      if (this.hasRowStyle && this.rowStyle !== null) this.found.rowStyles.set(row, this.rowStyle);
    } else if (name === 'f') this.endFormula(row, column);
  }

  private endFormula(row: number, column: number): void {
    const of = this.attributes.get('f');
    const type = of?.get('t');
    const area = type === 'array' || type === 'dataTable' ? areaOf(of?.get('ref') ?? '') : null;
    const group = type === 'shared' ? (of?.get('si') ?? '') : '';
    this.found.formulas.push({ row, column, text: this.formula ?? '', group, area });
    this.formula = null;
  }

  /** An element before or behind the rows ends. */
  private endAround(name: string): void {
    const of = (element: string, attribute: string): string =>
      this.attributes.get(element)?.get(attribute) ?? '';
    if (name === 'col') this.endColumn((attribute) => of('col', attribute));
    else if (name === 'tabColor') this.found.tabColour = tabColourOf(of('tabColor', 'rgb'));
    else if (name === 'pane') this.endPane((attribute) => of('pane', attribute));
    else if (name === 'mergeCell') this.found.merged.push(...areasOf(of('mergeCell', 'ref')));
    else if (name === 'dataValidation' && of(name, 'type') === 'list') {
      this.rule('list', of(name, 'sqref'), 0);
    } else if (name === 'cfRule') {
      const kind = highlightKind(of(name, 'type'), of(name, 'operator'));
      const areas = of('conditionalFormatting', 'sqref');
      if (kind !== null) this.rule(kind, areas, Number(of(name, 'dxfId') || -1));
    }
  }

  private rule(kind: Rule['kind'], sqref: string, style: number): void {
    const areas = areasOf(sqref);
    const formula = this.formula ?? '';
    this.formula = null;
    if (areas.length > 0 && formula !== '') this.found.rules.push({ kind, areas, formula, style });
  }

  private endPane(of: (attribute: string) => string): void {
    if (!of('state').startsWith('frozen')) return;
    this.found.frozenRows = Number(of('ySplit') || 0);
    this.found.frozenColumns = Number(of('xSplit') || 0);
  }

  private endColumn(of: (attribute: string) => string): void {
    // An anchor of a form control has a «col» of its own.
    if (of('min') === '') return;
    const width = of('width');
    this.found.columns.push({
      first: Number(of('min')) - 1,
      last: Number(of('max')) - 1,
      width: width === '' ? null : pixelsOf(Number(width)),
      style: Number(of('style') || 0),
      hidden: of('hidden') === '1',
    });
  }
}
