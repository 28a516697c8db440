/** The worker runs in a browser: nothing of Node is in it. */
import { join } from 'node:path';
import { build } from 'esbuild';

it('bundles for a browser without a line of Node', async () => {
  const { outputFiles, errors } = await build({
    entryPoints: [join(process.cwd(), 'src/workbench/worker/worker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  expect(errors).toEqual([]);
  const code = outputFiles[0]?.text ?? '';
  // Found texts alone: the bundle is too long to be shown by a failing test.
  expect(code.match(/Педагоги/)?.[0]).toBe('Педагоги');
  expect(code.match(/node:\w+|(?<![.\w])require\(["'`]|\bBuffer\b|\bprocess\.\w+/)).toBeNull();
});
