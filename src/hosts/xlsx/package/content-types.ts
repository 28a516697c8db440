/** `[Content_Types].xml`: what each part holds. */
import { attributeOf, type Outline } from '../xml/outline';
import { appendInside, withPrefix } from '../xml/splice';
import { changeMarkup, markupOf, removal } from './markup';
import type { OpcPackage } from './opc-package';

const PART = '[Content_Types].xml';

/** Says that the part `name` holds `contentType`, whatever was said of one of that name that is gone. */
export function declareOverride(pack: OpcPackage, name: string, contentType: string): void {
  removeOverride(pack, name);
  add(pack, `<Override PartName="/${name}" ContentType="${contentType}"/>`);
}

/** Says that parts with this extension hold `contentType`, unless the package says so already. */
export function declareDefault(pack: OpcPackage, extension: string, contentType: string): void {
  const known = markupOf(pack, PART).root.children.some(
    (child) => attributeOf(child, 'Extension')?.toLowerCase() === extension,
  );
  if (!known) add(pack, `<Default Extension="${extension}" ContentType="${contentType}"/>`);
}

/** What the part `name` of its own holds; undefined: nothing is said of it alone. */
export function contentTypeOf(pack: OpcPackage, name: string): string | undefined {
  const found = overridesOf(pack, name)[0];
  return found && attributeOf(found, 'ContentType');
}

/** Forgets the part `name`. */
export function removeOverride(pack: OpcPackage, name: string): void {
  changeMarkup(pack, PART, removal(overridesOf(pack, name)));
}

function overridesOf(pack: OpcPackage, name: string): Outline[] {
  return markupOf(pack, PART).root.children.filter(
    (child) => attributeOf(child, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
  );
}

function add(pack: OpcPackage, markup: string): void {
  const { xml, root } = markupOf(pack, PART);
  changeMarkup(pack, PART, [appendInside(xml, root, withPrefix(markup, root.prefix))]);
}
