/** Files on their way: written under a hidden name beside the place that they are for. */
import { createHash, randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** This computer in a folder that several share. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** This run: in a container every run may have the same number. */
const RUN = randomUUID().slice(0, 8);

const DRAFT = /^\.postcourse-(?:([0-9a-f]{8})-(\d+)-([0-9a-f]{8})-)?[0-9a-f-]{36}\.tmp$/;

/** No run takes so long: a draft of that age is nobody’s, whoever began it. */
const MOST_AGE_MS = 24 * 60 * 60 * 1000;

/** A name of its own: the file's name may be as long as a disk takes, with nothing to spare. */
export const draftBeside = (path: string): string =>
  join(dirname(path), `.postcourse-${HOST}-${process.pid}-${RUN}-${randomUUID()}.tmp`);

/** Whether the file is gone now; it may never have been made. */
export function isRemoved(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Whether a program of this number runs; one of another person does, too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether the run that began it has ended, as far as its name tells; of another computer nothing is known. */
function isOfEndedRun(host: string | undefined, pid: string | undefined, run: string | undefined) {
  if (host !== HOST) return false;
  return Number(pid) === process.pid ? run !== RUN : !isRunning(Number(pid));
}

/** What stands in the folder; nothing of one that cannot be listed: whoever writes there next is told why. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether it is a file that nobody is at work on; what has gone meanwhile is none. */
function isAbandoned(path: string, isOfEnded: boolean): boolean {
  try {
    const stats = lstatSync(path);
    return stats.isFile() && (isOfEnded || Date.now() - stats.mtimeMs > MOST_AGE_MS);
  } catch {
    return false;
  }
}

/**
 * Takes away what runs that were killed have left in the folder: drafts of ours alone, and none of a
 * run that is still at work. What cannot be taken away stays: it is in nobody's way.
 */
export function clearAbandoned(folder: string): void {
  for (const name of namesIn(folder)) {
    const [isDraft, host, pid, run] = DRAFT.exec(name) ?? [];
    if (isDraft === undefined) continue;
    const path = join(folder, name);
    if (isAbandoned(path, isOfEndedRun(host, pid, run))) isRemoved(path);
  }
}
