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

/** The last decision, while it can be taken back. */
interface LastDecision {
  readonly trace: ReviewTrace;
  /** The first of its entries. */
  readonly first: string;
}

export class ReviewState {
  /** «Проверил», asked once; null: as the sheet says. */
  reviewer: string | null = null;
  /** Keys of the ticked entries. */
  readonly ticked = new Set<string>();
  /** The key of the entry that the person is at. */
  current = '';
  form: OpenForm | null = null;
  last: LastDecision | null = null;

  /** «Проверил» as the sheet has it, or as it was written from here last. */
  written = '';

  /** Who checks, where that stands nowhere yet. */
  private get unwritten(): string {
    const typed = this.reviewer?.trim() ?? '';
    return typed === this.written.trim() ? '' : typed;
  }

  /** The words of a decision that is not made, with what it is about, and «Проверил»; null: none. */
  typed(): FormFields | null {
    const { form, unwritten, ticked, current } = this;
    const hasWords = form !== null && `${form.points}${form.reason}`.trim() !== '';
    if (!hasWords && unwritten === '') return null;
    const reviewer = unwritten === '' ? {} : { reviewer: unwritten };
    if (!hasWords) return reviewer;
    return { ...reviewer, ...form, current, ticked: [...ticked].join(BETWEEN) };
  }

  /** Takes it up again. */
  fill({ reviewer, verdict, points = '', reason = '', current, ticked = '' }: FormFields): void {
    if (reviewer !== undefined) this.reviewer = reviewer;
    if (current === undefined || (verdict !== 'part' && verdict !== 'reject')) return;
    this.current = current;
    this.form = { verdict, points, reason };
    for (const key of ticked.split(BETWEEN)) if (key !== '') this.ticked.add(key);
  }

  /** Forgets what is not there any more. */
  settle(lines: readonly ReviewLine[]): void {
    const keys = new Set(lines.map(({ entry }) => entry.key));
    for (const key of this.ticked) if (!keys.has(key)) this.ticked.delete(key);
    if (!keys.has(this.current)) {
      this.current = lines[0]?.entry.key ?? '';
      this.form = null;
    }
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
  }
}
