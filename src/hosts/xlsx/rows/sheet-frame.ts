/** What stands around the rows of a worksheet part, after rows of it or of another sheet have moved. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { areaOf } from '../reading/cell-address';
import { attributeOf, type Outline } from '../xml/outline';
import { type Rewriting, rewritten, textOf, withText } from '../xml/rewrite';
import { movedAnchor } from './anchors';
import { areasAfter, areasIn, referencesTo, ruledAreasAfter } from './areas';
import type { RowMove } from './row-move';
import { foreignRuleFormula, ruleFormula } from './rules';
import { refuseUnknown } from './unknown';
import { movedBreak, movedDimension, movedFrozenRows, movedPlace, movedSelection } from './views';

/** Elements with areas of their own, as an attribute or (in extensions) as a child. */
const RULED = new Set([
  'conditionalFormatting',
  'dataValidation',
  'ignoredError',
  'protectedRange',
  'sparkline',
]);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
/** Elements whose `ref` is an area that may not be torn apart. */
const AREAS = new Set(['autoFilter', 'sortState', 'sortCondition', 'hyperlink', 'mergeCell']);
export class SheetFrame {
  private readonly isHere: boolean;

  /** `home`: the sheet's name; `rows`: what stands between the tags of its `sheetData`. */
  constructor(
    private readonly xml: string,
    private readonly home: string,
    private readonly rows: string,
    private readonly move: RowMove,
  ) {
    this.isHere = home.toLowerCase() === move.change.sheet.toLowerCase();
  }

  /** The whole element. */
  moved(root: Outline): string {
    return rewritten(this.xml, root, (element, parent) => this.of(element, parent)) ?? '';
  }

  private of(element: Outline, parent: Outline | null): Rewriting {
    const { name } = element;
    if (name === 'sheetData') return { text: this.sheetData(element) };
    if (RULED.has(name)) return this.ruled(element);
    if (FORMULAS.has(name)) return this.formula(element);
    if (name === 'hyperlink') return this.hyperlink(element);
    if (name === 'controlPr') return this.controlled(element);
    if (!this.isHere) return undefined;
    refuseUnknown(this.xml, element, parent, this.move);
    if (AREAS.has(name)) return this.area(element);
    if (name === 'dimension') return movedDimension(element, this.move);
    if (name === 'brk' && parent?.name === 'rowBreaks') return movedBreak(element, this.move);
    if (name === 'anchor') return { text: movedAnchor(this.xml, element, this.move) };
    return this.view(element);
  }

  private sheetData({ start, contentStart, end, prefix }: Outline): string {
    const tag = this.xml.slice(start, contentStart);
    if (this.rows === '') return this.xml.slice(start, end);
    return `${tag.replace(/\s*\/>$/, '>')}${this.rows}</${prefix}sheetData>`;
  }

  private where(what: string, place: string): () => string {
    return () => `${what} на листе «${this.home}» (${place})`;
  }

  /** An element with areas, and the formulas in it, which are relative to them. */
  private ruled(element: Outline): Rewriting {
    const { xml, move, isHere } = this;
    const child = element.children.find(({ name }) => name === 'sqref');
    const references = child ? textOf(xml, child) : (attributeOf(element, 'sqref') ?? '');
    const before = areasIn(references);
    if (before?.length === 0) return undefined;
    const name = element.name === 'dataValidation' ? 'проверка данных' : 'условный формат';
    const where = this.where(name, references);
    if (!before) {
      // Whole columns stay where they are; of anything else nothing is known.
      if (!isHere || /^[\s$A-Z:]*$/i.test(references)) return undefined;
      throw move.refusal(`${where()} занимает область, которую программа не понимает`);
    }
    // A sparkline is one cell's own.
    const follow = element.name === 'sparkline' ? areasAfter : ruledAreasAfter;
    const after = isHere ? follow(before, move) : before;
    if (after.length === 0) return { text: null };
    const formulaAfter = (formula: string): string =>
      isHere
        ? ruleFormula(formula, { before, after }, move, where)
        : foreignRuleFormula(formula, this.home, before, move, where);
    const text = rewritten(xml, element, (one) => {
      if (one === element) {
        return child || !isHere ? undefined : { attributes: { sqref: referencesTo(after) } };
      }
      if (one === child)
        return isHere ? { text: withText(xml, one, referencesTo(after)) } : undefined;
      if (FORMULAS.has(one.name) && one.children.length === 0)
        return this.written(one, formulaAfter);
      const value = attributeOf(one, 'val');
      if (one.name !== 'cfvo' || value === undefined) return undefined;
      return { attributes: { val: formulaAfter(value) } };
    });
    return { text };
  }

  private written(element: Outline, formulaAfter: (formula: string) => string): Rewriting {
    const formula = textOf(this.xml, element);
    const after = formulaAfter(formula);
    return after === formula ? undefined : { text: withText(this.xml, element, after) };
  }

  private formula(element: Outline): Rewriting {
    if (element.children.length > 0) return undefined;
    const where = this.where('формула', textOf(this.xml, element));
    return this.written(element, (formula) => this.move.formula(formula, this.home, where));
  }

  private hyperlink(element: Outline): Rewriting {
    const location = attributeOf(element, 'location');
    const place = attributeOf(element, 'ref') ?? '';
    const where = this.where('ссылка', place);
    const after = location && this.move.formula(location, this.home, where);
    const attributes = { ...(after && after !== location && { location: after }) };
    const area = this.isHere ? areaOf(place) : null;
    if (!area) return { attributes };
    const moved = this.move.merged(area, place, 'ячейки с гиперссылкой');
    return moved ? { attributes: { ...attributes, ref: referencesTo([moved]) } } : { text: null };
  }

  private controlled(element: Outline): Rewriting {
    const attributes: Record<string, string> = {};
    for (const name of ['linkedCell', 'listFillRange']) {
      const formula = attributeOf(element, name);
      if (!formula) continue;
      const where = this.where('элемент управления', formula);
      const after = this.move.formula(formula, this.home, where);
      if (after !== formula) attributes[name] = after;
    }
    return { attributes };
  }

  private area(element: Outline): Rewriting {
    const reference = attributeOf(element, 'ref') ?? '';
    const area = areaOf(reference);
    if (!area) return undefined;
    if (element.name === 'mergeCell') {
      const merged = this.move.merged(area, reference);
      const isOne = merged && merged.top === merged.bottom && merged.left === merged.right;
      return merged && !isOne ? this.sameOr(area, merged) : { text: null };
    }
    // How a filter was sorted last is told of its places.
    if (/^sort/.test(element.name) && this.move.change.kind === 'orderRows') return undefined;
    const span = this.move.filtered(area);
    if (span === null) return { text: null };
    if (span !== 'torn') return this.sameOr(area, { ...area, ...span });
    throw this.move.refusal(
      `через границу этих строк идёт фильтр листа «${this.home}» (${reference}): снимите его`,
    );
  }

  private sameOr(before: MergedArea, after: MergedArea): Rewriting {
    const isSame = before.top === after.top && before.bottom === after.bottom;
    return isSame ? undefined : { attributes: { ref: referencesTo([after]) } };
  }

  private view(element: Outline): Rewriting {
    const { move } = this;
    const places = ['topLeftCell', 'activeCell', ...(element.name === 'cellWatch' ? ['r'] : [])];
    const moved = places.flatMap((name) => {
      const place = attributeOf(element, name);
      return place === undefined ? [] : [[name, movedPlace(place, move)] as const];
    });
    const attributes = Object.fromEntries(moved);
    if (element.name === 'pane')
      return { attributes: { ...attributes, ...movedFrozenRows(element, move) } };
    if (element.name !== 'selection') return { attributes };
    return { attributes: { ...attributes, ...movedSelection(element, move) } };
  }
}
