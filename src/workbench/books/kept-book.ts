/** A book that is open in this tab. */
import { Fault } from '../../core/values/fault';
import type { SetAside } from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { EarlierState, HeldForm, Home, KeptBook, Saved, SaveRequest } from './books';
import type { Desk } from './desk';
import { Draft } from './draft';
import type { NewState } from './records';
import { Saver } from './saver';
import type { Begun } from './settle';

const GIVEN_UP = 'Этого состояния больше нет: ему не хватило места.';

export class OpenBook implements KeptBook {
  readonly notice: string | null;
  readonly operations: readonly Operation[];
  private readonly isNew: boolean;
  private readonly draft: Draft;
  private readonly saver: Saver;
  /** Saves, rereads and the like come one after another. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly desk: Desk,
    begun: Begun,
    readonly forms: readonly HeldForm[],
    private readonly letGo: () => void,
  ) {
    this.notice = begun.notice;
    this.isNew = begun.isNew;
    this.operations = begun.operations.map(({ operation }) => operation);
    this.draft = new Draft(desk, begun);
    this.saver = new Saver(desk, this.draft);
  }

  get id(): string {
    return this.draft.record.id;
  }

  get name(): string {
    return this.draft.record.name;
  }

  get home(): Home {
    return this.draft.record.home;
  }

  get isExample(): boolean {
    return this.draft.record.isExample;
  }

  get base(): Uint8Array {
    return this.draft.start.bytes;
  }

  tellWhose(whose: string | null): Promise<void> {
    return this.inTurn(() => this.draft.tellWhose(whose));
  }

  get aside(): readonly SetAside[] {
    return this.draft.record.aside ?? [];
  }

  setAside(all: readonly SetAside[]): Promise<void> {
    return this.draft.setAside(all);
  }

  keepForms(forms: readonly HeldForm[]): Promise<void> {
    return this.draft.keepForms(forms);
  }

  keep(operation: Operation): Promise<void> {
    return this.draft.keep(operation);
  }

  get draftFault(): string | null {
    return this.draft.fault;
  }

  unsaved(): number {
    return this.draft.unsaved;
  }

  position(): number {
    return this.draft.position;
  }

  save(bytes: Uint8Array, request: SaveRequest): Promise<Saved> {
    if (this.home === 'unsaved') return this.saveAs(bytes, request);
    const own = new Uint8Array(bytes);
    return this.inTurn(() => this.saver.save(own, request));
  }

  saveAs(bytes: Uint8Array, request: SaveRequest): Promise<Saved> {
    const own = new Uint8Array(bytes);
    // At once: the browser opens the dialog for a click or key alone.
    const chosen = this.desk.platform.saveFile(this.name);
    // Heard in its turn; a dialog that is closed before that is no fault.
    chosen?.catch(() => undefined);
    return this.inTurn(() => this.saver.saveAs(own, request, chosen));
  }

  async isChangedOutside(): Promise<boolean> {
    const { file } = this.draft.record;
    const place = this.desk.placeOf(this.draft.record);
    if (!file || !place) return false;
    return place.differs(file).catch(() => false);
  }

  reread(): Promise<boolean> {
    return this.inTurn(async () => {
      const place = this.desk.placeOf(this.draft.record);
      const there = await place?.read().catch(() => null);
      if (place && !there) return false;
      if (there) {
        const { bytes, stamp } = there;
        const savedAt = stamp.modified ?? this.desk.platform.now();
        await this.draft.beginAgain({ bytes, hash: stamp.hash, origin: 'opened', savedAt }, stamp);
        return true;
      }
      const { base, file } = this.draft.record;
      const state = await this.stateWith(base.state);
      await this.draft.beginAgain(state, file);
      return true;
    });
  }

  async history(): Promise<readonly EarlierState[]> {
    return this.desk.shelf.states(this.id);
  }

  async earlier(id: number): Promise<Uint8Array> {
    return (await this.stateWith(id)).bytes;
  }

  async close(): Promise<void> {
    this.draft.close();
    await this.inTurn(async () => this.letGo());
  }

  async discard(): Promise<void> {
    await this.close();
    if (this.isNew) await this.desk.shelf.forget(this.id).catch(() => undefined);
  }

  private async stateWith(id: number): Promise<NewState> {
    const { shelf } = this.desk;
    const bytes = await shelf.content(this.id, id);
    const state = (await shelf.states(this.id)).find((one) => one.id === id);
    if (!bytes || !state) throw new Fault(GIVEN_UP);
    return { ...state, bytes };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(async () => {
      await this.draft.flush();
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }
}
