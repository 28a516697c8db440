/** Builds the one-file page before the tests, so that no test waits for it. */
import { buildPage } from '../../scripts/workbench/build-page';

export default async function buildOnce(): Promise<void> {
  await buildPage(process.cwd());
}
