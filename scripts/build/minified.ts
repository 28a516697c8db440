/** One script or style sheet out of an entry and all that it imports, for a page in Google Sheets. */
import { buildSync } from 'esbuild';

/**
 * «<?» begins a scriptlet wherever a page is served as a template. Ours are served raw; they stay harmless
 * should that change. It stands in strings alone, at the head of XML.
 */
const withoutScriptlets = (script: string): string => script.replace(/<\?(?=xml)/g, '<\\x3f');

/**
 * The text of the bundle. Template literals are taken apart: Google cuts comments out of a page's scripts
 * before it serves them, and takes «//» and «/*» in a template for the beginning of one
 * (github.com/enuchi/React-Google-Apps-Script/issues/157).
 */
export function minified(root: string, file: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return withoutScriptlets(outputFiles?.[0]?.text.trim() ?? '');
}
