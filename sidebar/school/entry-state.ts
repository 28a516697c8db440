/** What is typed into the forms of «Новая запись»: it outlives the tab, the view and the form. */
import type { EntryAdvice } from '../../src/core/school/entry-forms/entry-advice';
import { hinders } from '../../src/core/school/entry-forms/entry-remark';
import type { SentDraft, SentOrder } from '../../src/panel/school/entry-argument';

export class FormState {
  /** Texts of the fields by column. */
  private texts: Record<string, string> = {};
  /** Fields that a person has typed into or emptied: no proposal changes them. */
  private readonly touched = new Set<string>();
  /** Something was typed since the form was cleared: what a batch leaves in it has been written. */
  private isTyped = false;
  /** What was said last of what is typed. */
  advice: EntryAdvice | null = null;
  /** The person has pressed «Записать»: what is not filled yet is told from now on. */
  isTried = false;
  /** «Записать и ещё» was pressed last: a batch of entries, in which Enter means that again. */
  isBatch = false;
  /** The draft that was refused last; null: what was told of it is no longer to be seen. */
  refused: string | null = null;
  /**
   * The row for which the entry was ordered last, while nobody has answered: it may stand there, and a
   * later judgement would look below it.
   */
  private ordered: number | null = null;

  constructor(
    readonly form: string,
    private readonly keys: () => readonly string[],
  ) {}

  textIn(key: string): string {
    return this.texts[key] ?? '';
  }

  /** A person has typed. */
  type(key: string, text: string): void {
    this.texts[key] = text;
    this.touched.add(key);
    this.isTyped = true;
  }

  /** What a person has typed, where there are words of his in the form that are written nowhere. */
  get halfTyped(): readonly (readonly [key: string, text: string])[] {
    const typed = [...this.touched].map((key) => [key, this.textIn(key)] as const);
    return this.isTyped && typed.some(([, text]) => text.trim() !== '') ? typed : [];
  }

  /** Takes what is said of the draft, its proposals into the fields that nobody has typed into. */
  take(advice: EntryAdvice): void {
    this.advice = advice;
    for (const key of this.untouched()) this.texts[key] = advice.proposed[key]?.text ?? '';
  }

  /** Ready for the next entry: without these columns; null: empty. */
  clear(columns: readonly string[] | null): void {
    const cleared = columns ?? Object.keys(this.texts);
    // Anything else than the person's own words is proposed anew.
    for (const key of [...cleared, ...this.untouched()]) delete this.texts[key];
    for (const key of cleared) this.touched.delete(key);
    this.isTyped = false;
    this.advice = null;
    this.isTried = false;
  }

  /** What is typed, and nothing else: whether it is still what was refused. */
  get typedSoFar(): string {
    return JSON.stringify(this.keys().map((key) => this.textIn(key)));
  }

  /** Nothing hinders the writing as far as was said last. */
  get isSound(): boolean {
    const { advice } = this;
    return advice !== null && !advice.blocked && !advice.remarks.some(hinders);
  }

  draft(): SentDraft {
    const keys = this.keys();
    const texts = keys.map((key): [string, string] => [key, this.textIn(key)]);
    return { form: this.form, texts: Object.fromEntries(texts), untouched: this.untouched() };
  }

  /** `below` is the row under the last filled one, as far as is known. */
  order(below: number): SentOrder {
    const { advice } = this;
    const seen = (advice?.remarks ?? [])
      .filter(({ gravity }) => gravity === 'doubt')
      .map(({ message }) => message);
    const row = this.ordered ?? advice?.row ?? 0;
    this.ordered = row || below;
    return { ...this.draft(), seen, row };
  }

  /** What was ordered has been answered. */
  settle(): void {
    this.ordered = null;
  }

  private untouched(): string[] {
    return this.keys().filter((key) => !this.touched.has(key));
  }
}
