/** `[Content_Types].xml`: what each part holds. */
import { attributeOf, outlineOf } from '../xml/outline';
import { appendInside, splice, withPrefix } from '../xml/splice';
import type { OpcPackage } from './opc-package';

const PART = '[Content_Types].xml';

/** Says that the part `name` holds `contentType`. */
export function declareOverride(pack: OpcPackage, name: string, contentType: string): void {
  add(pack, `<Override PartName="/${name}" ContentType="${contentType}"/>`);
}

/** Says that parts with this extension hold `contentType`, unless the package says so already. */
export function declareDefault(pack: OpcPackage, extension: string, contentType: string): void {
  const known = outlineOf(pack.text(PART), PART, 1).children.some(
    (child) => attributeOf(child, 'Extension')?.toLowerCase() === extension,
  );
  if (!known) add(pack, `<Default Extension="${extension}" ContentType="${contentType}"/>`);
}

/** Forgets the part `name`. */
export function removeOverride(pack: OpcPackage, name: string): void {
  const xml = pack.text(PART);
  const gone = outlineOf(xml, PART, 1).children.filter(
    (child) => attributeOf(child, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  pack.setText(
    PART,
    splice(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function add(pack: OpcPackage, markup: string): void {
  const xml = pack.text(PART);
  const root = outlineOf(xml, PART, 1);
  pack.setText(PART, splice(xml, [appendInside(xml, root, withPrefix(markup, root.prefix))]));
}
