/** Whether what was dropped beside a book are files for its panel, or books to be opened. */
import type { GivenFile } from '../../browser/given-file';
import type { RemoteEngine } from './engine-worker';

const WORKBOOK = /\.xls[xm]$/i;

/** True as soon as one of the files is for the panel: it tells of the others what they are. */
export async function areHandedIn(
  files: readonly GivenFile[],
  engine: Pick<RemoteEngine, 'isHandedIn'>,
): Promise<boolean> {
  for (const { path, file } of files) {
    if (file === null || !WORKBOOK.test(path)) continue;
    const content = await file.arrayBuffer().catch(() => null);
    if (content !== null && (await engine.isHandedIn(new Uint8Array(content)))) return true;
  }
  return false;
}
