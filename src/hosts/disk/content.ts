/** What a file holds, told by a hash: neither size nor time tell of every change. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Fault } from '../../core/values/fault';

/** SHA-256 of the bytes. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of what the file holds. Throws what the system refuses. */
export const hashOfFile = (path: string): string => hashOf(readFileSync(path));

/** The file holds something else than what was read of it, or is gone: nothing was written. */
export class ChangedMeanwhile extends Fault {
  constructor(path: string, isGone = false) {
    super(
      isGone
        ? `Файл «${path}» удалила или переместила другая программа, пока шла работа. Ничего не записано: верните файл на место и повторите.`
        : `Файл «${path}» изменила другая программа, пока шла работа. Он не перезаписан: повторите, чтобы учесть изменения.`,
    );
  }
}
