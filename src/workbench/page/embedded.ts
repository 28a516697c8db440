/** The parts that the one-file page carries as texts (`scripts/workbench/one-file.ts` puts them in). */

function textOf(id: string): string {
  const text: unknown = JSON.parse(document.getElementById(id)?.textContent ?? 'null');
  if (typeof text !== 'string') throw new Error(`The page was built without its part ${id}`);
  return text;
}

/** The address of the worker's script; it comes from the page itself, so no connection is needed. */
export const engineAddress = (): string =>
  URL.createObjectURL(new Blob([textOf('engine')], { type: 'text/javascript' }));

/** The page of the documents, of every edition's. */
export const documentsMarkup = (): string => textOf('documents-page');

/** The page of an edition's panel, for the frame's `srcdoc`. */
export const panelMarkup = (edition: string): string => textOf(`panel-${edition}`);
