/**
 * Another sheet or other rows are on their way: everything that the person does until they are there is
 * kept, in its order, and done on them. Letters gather in the editor's element meanwhile.
 */
import type { Editor } from './editor';

type Deed = () => void;

export class Held {
  private deeds: Deed[] | null = null;
  private readonly breaks = new Set<Deed>();

  constructor(private readonly editor: Editor) {}

  get isHolding(): boolean {
    return this.deeds !== null;
  }

  begin(): void {
    if (this.deeds) return;
    this.deeds = [];
    for (const breakOff of [...this.breaks]) breakOff();
  }

  /** Something under way on what is shown is broken off when other rows come; the answer: it has ended. */
  onBegin(breakOff: Deed): Deed {
    this.breaks.add(breakOff);
    return () => this.breaks.delete(breakOff);
  }

  /** What the next key will find: letters that came begin a cell. */
  get mode(): 'ready' | 'replace' {
    return this.editor.text === '' ? 'ready' : 'replace';
  }

  /** Keeps a deed behind the letters that came before it; false: do it now. */
  keeps(deed: Deed, lettersCame: Deed): boolean {
    if (!this.deeds) return false;
    const letters = this.editor.text;
    if (letters !== '') {
      this.editor.close();
      this.deeds.push(() => {
        this.editor.element.value = letters;
        lettersCame();
      });
    }
    this.deeds.push(deed);
    return true;
  }

  /** It is there: what was kept is done, the last letters begin a cell. A deed may begin anew. */
  end(lettersCame: Deed): void {
    const { deeds } = this;
    if (deeds === null) return;
    this.deeds = null;
    const last = this.editor.text;
    if (deeds.length > 0) this.editor.element.value = '';
    for (const [at, deed] of deeds.entries()) {
      deed();
      if (!this.isHolding) continue;
      this.deeds = deeds.slice(at + 1);
      this.editor.element.value = last;
      return;
    }
    if (last === '') return;
    if (deeds.length > 0) this.editor.element.value = last;
    lettersCame();
  }
}
