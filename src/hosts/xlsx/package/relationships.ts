/** The relationships part that says which parts a part uses. */
import { attributeOf } from '../xml/outline';
import { appendInside, withPrefix } from '../xml/splice';
import { declareDefault } from './content-types';
import { changeMarkup, markupOf, removal } from './markup';
import type { OpcPackage } from './opc-package';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationship to a part inside the package. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: «worksheet», «styles» … (equal in strict files). */
  readonly type: string;
  /** The target's part name, without a leading slash. */
  readonly target: string;
}

/** Relationships of `source` ('' for the package itself) in their order; external ones left out. */
export function relationshipsOf(pack: OpcPackage, source: string): Relationship[] {
  const part = relationshipsPartOf(source);
  if (!pack.has(part)) return [];
  const found: Relationship[] = [];
  for (const element of markupOf(pack, part).root.children) {
    const id = attributeOf(element, 'Id');
    const type = attributeOf(element, 'Type');
    const target = attributeOf(element, 'Target');
    if (id === undefined || type === undefined || target === undefined) continue;
    if (attributeOf(element, 'TargetMode') === 'External') continue;
    found.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(source, target),
    });
  }
  return found;
}

/** Adds a relationship from `source` to the part `target` and returns its id. */
export function addRelationship(
  pack: OpcPackage,
  source: string,
  type: string,
  target: string,
): string {
  const part = relationshipsPartOf(source);
  if (!pack.has(part)) {
    pack.setText(part, EMPTY_RELATIONSHIPS);
    // Some packages say it of each of their own such parts, and of none that is to come.
    declareDefault(pack, 'rels', RELATIONSHIPS_TYPE);
  }
  const { xml, root } = markupOf(pack, part);
  const taken = new Set(root.children.map((child) => attributeOf(child, 'Id')));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const markup = `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${relative(source, target)}"/>`;
  changeMarkup(pack, part, [appendInside(xml, root, withPrefix(markup, root.prefix))]);
  return id;
}

/** Takes the relationships of `source` to the part `target` away. */
export function removeRelationships(pack: OpcPackage, source: string, target: string): void {
  const part = relationshipsPartOf(source);
  const gone = markupOf(pack, part).root.children.filter(
    (child) => resolve(source, attributeOf(child, 'Target') ?? '') === target,
  );
  changeMarkup(pack, part, removal(gone));
}

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The way from a part to another one: exceljs opens no file whose comments are told from the root. */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function resolve(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const path = target.startsWith('/') ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
