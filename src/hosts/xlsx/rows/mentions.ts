/** Which sheets the formulas of a part name: one that names none of a sheet need not be looked through. */
import { decodeXML } from 'entities/decode';
import { Kept } from '../package/kept';
import type { OpcPackage } from '../package/opc-package';

const QUALIFIER = /'((?:[^']|'')*)'!|([^\s!'"(),<>=+*/^{}|-]+)!/g;

const MENTIONS = new Kept<ReadonlySet<string>>();

/** Whether the part may name the sheet, or several at once. */
export function mentions(pack: OpcPackage, part: string, sheet: string): boolean {
  const known = MENTIONS.of(pack, part, mentionedIn);
  return known.has(sheet.toLowerCase()) || known.has(':');
}

/** Names in small letters; «:» where a reference names several sheets. */
function mentionedIn(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, quoted, plain] of xml.replace(/&apos;|&#39;/g, "'").matchAll(QUALIFIER)) {
    const name = decodeXML(quoted?.replace(/''/g, "'") ?? plain ?? '').toLowerCase();
    // A plain name may stand behind «&», as whatever stands in front of an operator.
    found.add(quoted === undefined ? name.slice(name.lastIndexOf('&') + 1) : name);
    if (name.includes(':')) found.add(':');
  }
  return found;
}
