/** Documents as one .html file: no scripts, nothing from outside, prints wherever it is opened. */
import type { PaperDocument } from '../../core/documents/document';
import type { PaperNode } from './node';
import { paperNodes } from './paper-nodes';
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

/**
 * The text of the file, in UTF-8 as it says itself; each document begins a page, and the first one's title is
 * the file's.
 */
export function paperFile(documents: readonly PaperDocument[]): string {
  return [
    '<!doctype html>',
    '<html lang="ru">',
    '<head>',
    '<meta charset="utf-8">',
    // Whatever a text should hold: nothing runs, and nothing is loaded.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(documents[0]?.title ?? '')}</title>`,
    `<style>${paperStyle(documents)}</style>`,
    '</head>',
    `<body><main>${documents.map((one) => markupOf(paperNodes(one))).join('')}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}
