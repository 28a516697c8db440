/** Text in and out of XML, with the `_xHHHH_` way in which OOXML carries control characters. */
import { escapeUTF8 } from 'entities/escape';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot carry
const NEEDS_CARE = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot carry
const UNCARRIED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A cell's text for `<t>`: what XML cannot carry is written `_xHHHH_`. */
export function escapeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return escapeXml(
    text
      .replace(ESCAPED, '_x005F_x$1_')
      .replace(
        UNCARRIED,
        (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  );
}

/** Text for an attribute or element; characters that XML cannot carry are left out. */
export function escapeXml(text: string): string {
  return escapeUTF8(text.replace(UNCARRIED, '').replace(LONE_SURROGATE, '\ufffd'));
}

/** Text for an element alone: quotes stay as they are, as programs write formulas. */
export function escapeXmlText(text: string): string {
  return escapeXml(text)
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");
}

/** Undoes `_xHHHH_`. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
