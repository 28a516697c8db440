/** One calculation at a time in a document, whoever starts it and from wherever. */
import { Fault } from '../core/values/fault';
import { quietly, told } from '../hosts/google/google-fault';

const PATIENCE_MS = 5_000;

/**
 * Runs the work under the document's lock; refuses in plain words when another run holds it. Where Google
 * sees no document around the script it has no lock of one: then the script's own is taken, under which
 * runs in other documents wait too, for two runs in one document would write rows twice.
 */
export function underDocumentLock<T>(work: () => T): T {
  const lock: GoogleAppsScript.Lock.Lock = told(
    () => LockService.getDocumentLock() ?? LockService.getScriptLock(),
  );
  if (!told(() => lock.tryLock(PATIENCE_MS))) {
    throw new Fault(
      'Сейчас уже идёт другой расчёт: его запустили вы в другой вкладке или ваш коллега. Подождите минуту и повторите.',
    );
  }
  try {
    return work();
  } finally {
    // What was written is written: Google lets go of a lock itself when the script ends.
    quietly(() => lock.releaseLock());
  }
}
