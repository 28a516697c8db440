/** What the person is about in «На проверку»; it outlives the showing of the view anew. */
import type { FormFields } from '../../src/browser/held-form';
import type { ReviewTrace } from '../../src/core/school/review/trace';
import type { ReviewLine } from './review-entry';

/** No key of an entry holds it. */
const BETWEEN = '\n';

/** A decision that wants words before it is made. */
export interface OpenForm {
  readonly verdict: 'part' | 'reject';
  points: string;
  reason: string;
}

const wordsOf = (form: OpenForm | null): string =>
  [form?.points, form?.reason].filter((word) => word?.trim()).join('; ');

/** The last decision, while it can be taken back. */
interface LastDecision {
  readonly trace: ReviewTrace;
  /** The first of its entries. */
  readonly first: string;
}

/** A key is «row:marks of all that stands in it». */
const rowOf = (key: string): string => key.slice(0, key.indexOf(':'));
const marksOf = (key: string): string => key.slice(key.indexOf(':') + 1);

const isWanting = (verdict: string | undefined): verdict is OpenForm['verdict'] =>
  verdict === 'part' || verdict === 'reject';

export class ReviewState {
  /** «Проверил», asked once; null: as the sheet says. */
  reviewer: string | null = null;
  /** Keys of the ticked entries. */
  readonly ticked = new Set<string>();
  /** The key of the entry that the person is at. */
  current = '';
  /** The decision that is being written: of the ticked entries, else of the one that the person is at. */
  form: OpenForm | null = null;
  /** Words of entries that are not there any more, until the person has seen them. */
  gone: readonly string[] = [];
  last: LastDecision | null = null;

  /** «Проверил» as the sheet has it, or as it was written from here last. */
  written = '';

  /** Half-written decisions of entries that the person has left, by their keys. */
  private readonly left = new Map<string, OpenForm>();
  /** Whose the entries were that were shown last, by their keys. */
  private people: ReadonlyMap<string, string> = new Map();

  /** Who checks, where that stands nowhere yet. */
  private get unwritten(): string {
    const typed = this.reviewer?.trim() ?? '';
    return typed === this.written.trim() ? '' : typed;
  }

  /** The words of a decision that is not made, with what it is about, and «Проверил»; null: none. */
  typed(): FormFields | null {
    const { form, unwritten, ticked, current, left } = this;
    const fields: Record<string, string> = {};
    if (unwritten !== '') fields['reviewer'] = unwritten;
    for (const [key, { verdict, points, reason }] of left) {
      fields[[key, verdict, 'points'].join(BETWEEN)] = points;
      fields[[key, verdict, 'reason'].join(BETWEEN)] = reason;
    }
    if (wordsOf(form) !== '') {
      Object.assign(fields, form, { current, ticked: [...ticked].join(BETWEEN) });
    }
    return Object.keys(fields).length === 0 ? null : fields;
  }

  /** Takes it up again. */
  fill(fields: FormFields): void {
    const { reviewer, verdict, points = '', reason = '', current, ticked = '' } = fields;
    if (reviewer !== undefined) this.reviewer = reviewer;
    for (const [name, text] of Object.entries(fields)) {
      const [key = '', of, word] = name.split(BETWEEN);
      if (!isWanting(of) || (word !== 'points' && word !== 'reason')) continue;
      const form = this.left.get(key) ?? { verdict: of, points: '', reason: '' };
      this.left.set(key, { ...form, [word]: text });
    }
    if (current === undefined || !isWanting(verdict)) return;
    this.current = current;
    this.form = { verdict, points, reason };
    for (const key of ticked.split(BETWEEN)) if (key !== '') this.ticked.add(key);
  }

  /** The person goes to an entry: what was being written of the other is there when they come back. */
  moveTo(key: string): void {
    if (key === this.current) return;
    const isOfCurrent = this.ticked.size === 0;
    if (isOfCurrent) this.putAside();
    this.current = key;
    if (isOfCurrent) this.takeUp();
  }

  /** Ticks an entry, or takes its tick away. */
  tick(key: string, isOn: boolean): void {
    if (isOn) this.ticked.add(key);
    else this.ticked.delete(key);
    if (this.ticked.size === 0) this.takeUp();
  }

  /** Forgets what is not there any more; of its words the person is told. */
  settle(lines: readonly ReviewLine[]): void {
    this.follow(lines);
    const { ticked, left } = this;
    const keys = new Set(lines.map(({ entry }) => entry.key));
    const wereTicked = ticked.size > 0;
    for (const key of ticked) if (!keys.has(key)) ticked.delete(key);
    if (wereTicked ? ticked.size === 0 : !keys.has(this.current)) {
      this.miss(this.form);
      this.form = null;
    }
    for (const [key, form] of left) {
      if (keys.has(key)) continue;
      left.delete(key);
      this.miss(form);
    }
    if (!keys.has(this.current)) this.current = lines[0]?.entry.key ?? '';
    if (ticked.size === 0) this.takeUp();
  }

  /** Rows were moved, or cells of them changed, on the sheet: what is half-written goes along with its entry. */
  private follow(lines: readonly ReviewLine[]): void {
    const { people, left, ticked } = this;
    const now = new Map(lines.map(({ entry, person }) => [entry.key, person.code]));
    this.people = now;
    /** Where all that stood in the row stands now; an entry that was there before is another one. */
    const moved = (key: string): string | undefined => {
      const alike = [...now.keys()].filter(
        (one) => !people.has(one) && marksOf(one) === marksOf(key),
      );
      return alike.length === 1 ? alike[0] : undefined;
    };
    const known = new Set([...people.keys()].map(marksOf));
    /** The same person's entry in the row, with something in it that stood in no row before. */
    const changed = (key: string): string | undefined =>
      [...now].find(
        ([one, code]) =>
          rowOf(one) === rowOf(key) && code === people.get(key) && !known.has(marksOf(one)),
      )?.[0];
    const heir = (key: string): string =>
      now.has(key) ? key : (moved(key) ?? changed(key) ?? key);
    for (const [key, form] of [...left]) {
      left.delete(key);
      left.set(heir(key), form);
    }
    // A tick is for what was read: where that has changed it is read again.
    for (const key of [...ticked]) {
      const to = now.has(key) ? key : (moved(key) ?? key);
      ticked.delete(key);
      ticked.add(to);
    }
    this.current = heir(this.current);
  }

  private miss(form: OpenForm | null): void {
    const words = wordsOf(form);
    if (words !== '') this.gone = [...this.gone, words];
  }

  private putAside(): void {
    if (this.form !== null && wordsOf(this.form) !== '') this.left.set(this.current, this.form);
    this.form = null;
  }

  private takeUp(): void {
    if (this.form !== null) return;
    this.form = this.left.get(this.current) ?? null;
    this.left.delete(this.current);
  }

  /** The entries that a decision is about: the ticked ones, else the one that the person is at. */
  targets(lines: readonly ReviewLine[]): ReviewLine[] {
    const { ticked, current } = this;
    return lines.filter(({ entry: { key } }) =>
      ticked.size > 0 ? ticked.has(key) : key === current,
    );
  }

  /** Goes on to the next entry that is not among the decided ones, or back where none follows. */
  passOn(lines: readonly ReviewLine[], trace: ReviewTrace, decided: readonly string[]): void {
    const gone = new Set(decided);
    const at = lines.findIndex(({ entry }) => entry.key === this.current);
    const around = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0)).reverse()];
    this.current = around.find(({ entry }) => !gone.has(entry.key))?.entry.key ?? '';
    this.last = { trace, first: decided[0] ?? '' };
    this.ticked.clear();
    this.form = null;
    for (const key of decided) this.left.delete(key);
    this.takeUp();
  }
}
