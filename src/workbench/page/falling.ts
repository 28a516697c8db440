/** Calls into a worker that may fall: none of them is waited for in vain. */
import { Fault } from '../../core/values/fault';

/** What whoever waits for an answer hears. */
const FELL = 'Расчётная часть страницы остановилась: действие не выполнено.';

export class Falling {
  private readonly waiting = new Set<(fault: Fault) => void>();
  private hasFallen = false;
  private listener = (): void => undefined;

  /** There will be no more answers. */
  fall(): void {
    if (this.hasFallen) return;
    this.hasFallen = true;
    for (const reject of this.waiting) reject(new Fault(FELL));
    this.waiting.clear();
    this.listener();
  }

  /** Calls back when it falls; at once, if it has fallen already. */
  hear(listener: () => void): void {
    this.listener = listener;
    if (this.hasFallen) listener();
  }

  /** The same methods, which reject where no answer can come any more. */
  guard<Methods extends object>(methods: Methods): Methods {
    return new Proxy(methods, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) => this.answer(() => Reflect.apply(method, target, given));
      },
    });
  }

  private answer(call: () => Promise<unknown>): Promise<unknown> {
    if (this.hasFallen) return Promise.reject(new Fault(FELL));
    return new Promise((resolve, reject) => {
      this.waiting.add(reject);
      const answered = (): unknown => this.waiting.delete(reject);
      call().then(resolve, reject).finally(answered);
    });
  }
}
