/** Scripts, styles and texts put into a page's markup, so that none of them can end too early. */

/** Puts a text in the place of a marker, a comment that stands in the markup exactly once. */
export function fill(markup: string, marker: string, text: string): string {
  const parts = markup.split(marker);
  if (parts.length !== 2) throw new Error(`The markup must contain ${marker} exactly once`);
  return parts.join(text);
}

/** The script as an element of its own; `attributes` begin with a space. */
export function scriptElement(script: string, attributes = ''): string {
  if (/<\/script|<!--/i.test(script)) {
    throw new Error('A closing tag or a comment inside a script would end it too early');
  }
  return `<script${attributes}>${script}</script>`;
}

/** The style sheet as an element of its own. */
export function styleElement(style: string): string {
  if (/<\/style|<!--/i.test(style)) {
    throw new Error('A closing tag or a comment inside a style sheet would end it too early');
  }
  return `<style>${style}</style>`;
}

/**
 * Any text as an element that runs nothing: its content is JSON, in which no tag can stand, and nothing
 * that Google would cut out as a comment.
 */
export function textElement(id: string, text: string): string {
  const json = JSON.stringify(text)
    .replace(/</g, '\\u003c')
    .replace(/\/(?=[/*])|(?<=\/)\//g, '\\/');
  return `<script type="application/json" id="${id}">${json}</script>`;
}
