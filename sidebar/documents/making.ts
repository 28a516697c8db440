/** Makes everything that is chosen, with a bar that can be stopped, and hands it to whoever prints or saves it. */
import type { SentRequest } from '../../src/panel/documents/requests';
import { breathe } from '../files/named-files';
import { ProgressBox } from '../shell/progress-box';
import type { Status } from '../shell/status';
import { type MadeDocuments, messageOf } from './answers';
import { madeInPortions } from './portions';
import { outcomeOf } from './told';

/** Work that is going on. */
export interface Work {
  /** Whether the person has stopped it, as far as the browser knows by now. */
  isStopped(): Promise<boolean>;
  /** How far it is, where a bar tells. */
  show(done: number, total: number, now: string): void;
}

/** What is done with the documents; says what came of it, null when the person has stopped it. */
export type Use = (made: MadeDocuments['made'], work: Work) => Promise<string | null>;

interface MakingOwner {
  /** Answers a portion. Rejects with a `Refusal`. */
  ask(request: SentRequest): Promise<MadeDocuments>;
  /** Told of all the answers, those without a document among them. */
  answered(answer: MadeDocuments): void;
}

export class Making {
  /** Where the bar stands while there is one. */
  readonly node: HTMLElement = document.createElement('div');
  isBusy = false;
  private isHalted = false;
  private box: ProgressBox | null = null;

  /** `held`: where nothing can be chosen or asked for meanwhile. */
  constructor(
    private readonly owner: MakingOwner,
    private readonly status: Status,
    private readonly held: readonly HTMLElement[],
  ) {}

  /** Makes what is requested and hands it to `use`; of several the bar tells how far it is. */
  async make(request: SentRequest, progress: string, use: Use): Promise<void> {
    const release = this.takeUp();
    this.status.progress(progress);
    const isMany = (request.subjects?.length ?? 0) > 1;
    this.box = isMany ? new ProgressBox(this.node, 'Составлено документов') : null;
    try {
      const answer = await madeInPortions(request, {
        ask: (portion) => this.owner.ask(portion),
        reach: async (done, total) => {
          this.box?.show(done, total, `Готово ${done} из ${total}`);
          await breathe();
        },
        isStopped: () => this.isStopped(),
      });
      if (answer !== null) this.owner.answered(answer);
      const work: Work = {
        isStopped: async () => {
          await breathe();
          return this.isStopped();
        },
        show: (done, total, now) => this.box?.show(done, total, now),
      };
      this.status.outcome(await outcomeOf(answer, (made) => use(made, work)));
    } catch (caught) {
      this.status.outcome({ ok: false, message: messageOf(caught) });
    } finally {
      this.node.replaceChildren();
      this.box = null;
      release();
    }
  }

  /** Stops what is being made; false where there is nothing to stop, or it is being stopped already. */
  halt(): boolean {
    if (!this.isBusy || this.isStopped()) return false;
    this.isHalted = true;
    this.box?.halt();
    this.status.progress('Останавливаю… Нажмите ещё раз, чтобы закрыть окно.');
    return true;
  }

  private isStopped(): boolean {
    return this.isHalted || (this.box?.isStopped ?? false);
  }

  /** Gives back what is held; the keyboard comes back to where it was. */
  private takeUp(): () => void {
    const focused = document.activeElement;
    this.isBusy = true;
    this.isHalted = false;
    for (const part of this.held) part.inert = true;
    return () => {
      this.isBusy = false;
      for (const part of this.held) part.inert = false;
      if (focused instanceof HTMLElement && document.hasFocus()) focused.focus();
    };
  }
}
