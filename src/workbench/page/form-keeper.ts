/**
 * What is half-typed in the forms of a book's panel and of its documents, kept in the browser as the draft is:
 * the frames that the forms stand in may keep nothing themselves.
 */
import {
  DOCUMENTS_FORM,
  type FormFields,
  type HeldForm,
  type ToldForm,
} from '../../browser/held-form';
import type { KeptBook } from '../books/books';

/** Whoever types without a pause loses no more than this with the power. */
const PAUSE_MS = 250;

export class FormKeeper {
  private readonly held: Map<string, HeldForm>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** What was told since the last write that went well. */
  private told = 0;
  private written = 0;

  private hasFailed = false;

  /** `failed`: told once of a browser that refuses, until a write goes well. */
  constructor(
    private readonly book: Pick<KeptBook, 'forms' | 'keepForms'>,
    private readonly failed: (error: unknown) => void,
  ) {
    this.held = new Map(book.forms.map((form) => [form.name, form]));
  }

  /** The forms in which something is half-typed. */
  get all(): readonly HeldForm[] {
    return [...this.held.values()];
  }

  /** What is half-typed on the documents' page; null: nothing. */
  get documents(): FormFields | null {
    return this.held.get(DOCUMENTS_FORM)?.fields ?? null;
  }

  /** Whether something is typed that would go with the page: it is on its way, or the browser refuses it. */
  get isAtRisk(): boolean {
    return this.held.size > 0 && this.told !== this.written;
  }

  /** Takes what stands in a form now. */
  hear({ name, title, fields }: ToldForm): void {
    if (fields === null) this.held.delete(name);
    else this.held.set(name, { name, title, fields });
    this.told += 1;
    // What was sent must not be there again at the next start; a word need not be written by its letters.
    if (fields === null) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Writes what is not written yet; whether it went well, `isAtRisk` tells. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** The person lets it go. */
  drop(): void {
    this.held.clear();
    this.told += 1;
  }

  private async write(): Promise<void> {
    const { told } = this;
    if (told === this.written) return;
    try {
      await this.book.keepForms(this.all);
      this.written = told;
      this.hasFailed = false;
    } catch (error) {
      if (!this.hasFailed) this.failed(error);
      this.hasFailed = true;
    }
  }
}
