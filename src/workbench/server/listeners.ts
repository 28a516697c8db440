/** Open pages that listen for events. */
import type { ServerEvent } from '../wire/messages';

type Listener = (event: ServerEvent) => void;

export class Listeners {
  private readonly all = new Set<Listener>();

  /** Adds a listener; the answer takes it away again. */
  add(listener: Listener): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(event: ServerEvent): void {
    for (const listener of this.all) listener(event);
  }
}
