/**
 * Every check and share carries the clause it comes from, a check an example, and a sheet what it
 * is for: texts of the documents, which nobody reads inside Apps Script. Apps Script loads the
 * whole file at every click, so the built file goes without them.
 */
import { type ObjectExpression, type Property, parse } from 'acorn';
import { visit } from './visit';

/** What tells a declaration of a check, a share or a sheet from any other object. */
const DECLARATIONS: readonly (readonly string[])[] = [
  ['id', 'severity', 'clause', 'example'],
  ['numerator', 'denominator', 'clause'],
  ['sheet', 'kind', 'about', 'columns'],
];
const REFERENCE_TEXTS = new Set(['about', 'clause', 'example']);

const nameOf = (property: ObjectExpression['properties'][number]): string | null =>
  property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : null;

function isDeclaration({ properties }: ObjectExpression): boolean {
  const names = new Set(properties.map(nameOf));
  return DECLARATIONS.some((keys) => keys.every((key) => names.has(key)));
}

/** The program's text with those properties cut out of its declarations. */
export function withoutReferenceTexts(code: string): string {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'script' }), (object) => {
    if (object.type !== 'ObjectExpression' || !isDeclaration(object)) return;
    object.properties.forEach((property, index) => {
      if (!REFERENCE_TEXTS.has(nameOf(property) ?? '')) return;
      // Up to the next property, comma included; a comma left before the brace is no fault.
      const next: Property | { start: number } | undefined = object.properties[index + 1];
      cuts.push({ from: property.start, to: next?.start ?? property.end });
    });
  });
  let [rest, at] = ['', 0];
  for (const { from, to } of cuts.sort((a, b) => a.from - b.from)) {
    rest += code.slice(at, from);
    at = Math.max(at, to);
  }
  return rest + code.slice(at);
}
