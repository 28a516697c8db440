/** A document as one .html file: no scripts, nothing from outside, prints wherever it is opened. */
import type { PaperDocument } from '../../core/documents/document';
import { type PaperNode, paperNodes } from './paper-nodes';
import { paperStyle } from './paper-style';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

function markupOf(node: PaperNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${tag}${named.join('')}>`;
  return tag === 'col' ? start : `${start}${children.map(markupOf).join('')}</${tag}>`;
}

/** The text of the file, in UTF-8 as it says itself. */
export function paperFile(document: PaperDocument): string {
  return [
    '<!doctype html>',
    '<html lang="ru">',
    '<head>',
    '<meta charset="utf-8">',
    // Whatever a text should hold: nothing runs, and nothing is loaded.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(document.title)}</title>`,
    `<style>${paperStyle(document.orientation)}</style>`,
    '</head>',
    `<body>${markupOf(paperNodes(document))}</body>`,
    '</html>',
    '',
  ].join('\n');
}
