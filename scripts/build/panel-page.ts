/** The panel as one HTML file: Apps Script serves no separate style sheets or scripts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill, scriptElement, styleElement } from './markup';
import { minified } from './minified';

const MARKUP = 'sidebar/panel.html';

/** The files that the page of an edition's panel is made of. */
export function panelSources(edition: string): { script: string; style: string; markup: string } {
  const folder = `sidebar/${edition}`;
  return { script: `${folder}/page.ts`, style: `${folder}/panel.css`, markup: MARKUP };
}

/** The whole page of the panel of the edition with this id. */
export function panelPage(root: string, edition: string): string {
  const panel = panelSources(edition);
  const markup = readFileSync(resolve(root, panel.markup), 'utf8');
  const styled = fill(markup, '<!-- style -->', styleElement(minified(root, panel.style)));
  return fill(styled, '<!-- script -->', scriptElement(minified(root, panel.script)));
}
