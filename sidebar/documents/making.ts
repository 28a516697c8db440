/** Makes everything that is chosen, with a bar that can be stopped, and hands it to whoever prints or saves it. */
import { type CountForms, counted } from '../../src/core/values/russian';
import type { SentRequest } from '../../src/panel/documents/requests';
import { breathe } from '../files/named-files';
import { ProgressBox } from '../shell/progress-box';
import type { Status } from '../shell/status';
import type { Outcome } from '../shell/view';
import { type MadeDocuments, messageOf } from './answers';
import { madeInPortions } from './portions';

export const DOCUMENTS: CountForms = ['документ', 'документа', 'документов'];

const STOPPED: Outcome = { ok: true, message: 'Остановлено: ничего не напечатано и не скачано.' };

/** What is done with the documents; says what came of it, null when the person has stopped it. */
export type Use = (made: MadeDocuments['made'], box: ProgressBox | null) => Promise<string | null>;

interface MakingOwner {
  /** Answers a portion. Rejects with a `Refusal`. */
  ask(request: SentRequest): Promise<MadeDocuments>;
  /** Told of all the answers, those without a document among them. */
  answered(answer: MadeDocuments): void;
}

/** What is said in the end: of the first one without a document, why. */
async function outcomeOf(
  { made, unmade }: MadeDocuments,
  use: (made: MadeDocuments['made']) => Promise<string | null>,
): Promise<Outcome> {
  const [first] = unmade;
  if (made.length === 0) return { ok: false, message: first?.missing ?? '' };
  const said = await use(made);
  if (said === null) return STOPPED;
  if (first === undefined) return { ok: true, message: said };
  const left = counted(unmade.length, DOCUMENTS);
  const why = first.subject === null ? '' : ` (${first.subject.teacher}: ${first.missing})`;
  return { ok: false, done: true, message: `${said} Не составлено: ${left}${why}.` };
}

export class Making {
  /** Where the bar stands while there is one. */
  readonly node: HTMLElement = document.createElement('div');
  isBusy = false;

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
    const box = isMany ? new ProgressBox(this.node, 'Составлено документов') : null;
    try {
      const answer = await madeInPortions(request, {
        ask: (portion) => this.owner.ask(portion),
        reach: async (done, total) => {
          box?.show(done, total, `Готово ${done} из ${total}`);
          await breathe();
        },
        isStopped: () => box?.isStopped ?? false,
      });
      if (answer !== null) this.owner.answered(answer);
      const told = answer === null ? STOPPED : await outcomeOf(answer, (made) => use(made, box));
      this.status.outcome(told);
    } catch (caught) {
      this.status.outcome({ ok: false, message: messageOf(caught) });
    } finally {
      this.node.replaceChildren();
      release();
    }
  }

  /** Gives back what is held; the keyboard comes back to where it was. */
  private takeUp(): () => void {
    const focused = document.activeElement;
    this.isBusy = true;
    for (const part of this.held) part.inert = true;
    return () => {
      this.isBusy = false;
      for (const part of this.held) part.inert = false;
      if (focused instanceof HTMLElement && document.hasFocus()) focused.focus();
    };
  }
}
