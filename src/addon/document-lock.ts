/** One calculation at a time in a document, whoever starts it and from wherever. */
import { Fault } from '../core/values/fault';

const PATIENCE_MS = 5_000;

/** Runs the work under the document's lock; refuses in plain words when another run holds it. */
export function underDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) {
    throw new Fault(
      'В этой таблице уже идёт другой расчёт: его запустили вы в другой вкладке или ваш коллега. Подождите минуту и повторите.',
    );
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
