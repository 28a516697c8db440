/** The panel as one HTML file: Apps Script serves no separate style sheets or scripts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

function minified(root: string, file: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles?.[0]?.text.trim() ?? '';
}

/** Puts a text in the place of a marker that stands in the markup exactly once. */
function fill(markup: string, marker: string, text: string): string {
  const parts = markup.split(marker);
  if (parts.length !== 2) throw new Error(`The panel's markup must contain ${marker} exactly once`);
  return parts.join(text);
}

const MARKUP = 'sidebar/panel.html';

/** The files that the page of an edition's panel is made of. */
export function panelSources(edition: string): { script: string; style: string; markup: string } {
  const folder = `sidebar/${edition}`;
  return { script: `${folder}/page.ts`, style: `${folder}/panel.css`, markup: MARKUP };
}

/** The whole page of the panel of the edition with this id. */
export function panelPage(root: string, edition: string): string {
  const panel = panelSources(edition);
  const script = minified(root, panel.script);
  const style = minified(root, panel.style);
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) {
    throw new Error('A closing tag inside the panel’s script or style would end it too early');
  }
  const markup = readFileSync(resolve(root, panel.markup), 'utf8');
  const styled = fill(markup, '<!-- style -->', `<style>${style}</style>`);
  return fill(styled, '<!-- script -->', `<script>${script}</script>`);
}
