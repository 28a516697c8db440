/** A grid on an otherwise blank page, for tests that look at it alone. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PAGE = (script: string, css: string): string => `<!doctype html>
<html lang="ru">
<head><meta charset="utf-8"><style>
html, body { height: 100%; margin: 0 }
#grid { position: relative; height: 100% }
${css}
</style></head>
<body><section id="grid"></section><script type="module">${script}</script></body>
</html>`;

/** One bundle an entry and run. */
const bundles = new Map<string, Promise<string>>();

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: 'build/grid',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return PAGE(textOf('.js').replaceAll('</script', '<\\/script'), textOf('.css'));
}

/**
 * Shows a page that runs an entry, a TypeScript file named from the repository's root. The entry
 * fills `#grid` and leaves on `window` what the test talks to.
 */
export async function openGridPage(page: Page, entry: string): Promise<void> {
  const html = bundles.get(entry) ?? bundled(entry);
  bundles.set(entry, html);
  await page.setContent(await html);
}
