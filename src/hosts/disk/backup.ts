/** The copy of a file that stays beside it when its content is replaced. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { Fault } from '../../core/values/fault';

/**
 * How many copies stay. `latest`: one, «книга.xlsx.bak», and the next takes its place. `every`: each
 * has a number of its own, «книга.xlsx.1.bak», and nothing ever takes its place.
 */
export type Copies = 'latest' | 'every';

function copyPath(path: string, copies: Copies): string {
  if (copies === 'latest') return `${path}.bak`;
  let number = 1;
  while (existsSync(`${path}.${number}.bak`)) number += 1;
  return `${path}.${number}.bak`;
}

/** Copies a file beside itself in one step and gives the copy's path. Throws `Fault`. */
export function keepBackup(path: string, copies: Copies): string {
  const backup = copyPath(path, copies);
  const draft = `${backup}.tmp`;
  try {
    copyFileSync(path, draft);
    renameSync(draft, backup);
  } catch {
    rmSync(draft, { force: true });
    throw new Fault(
      `Не удалось сохранить копию «${backup}», поэтому файл не изменён. Проверьте место на диске и права на папку или сохраните под другим именем.`,
    );
  }
  return backup;
}
