/** The box of the address, and the line that says what stands in the cell and what it means. */
import { cellAddress } from '../../../core/values/cell-address';
import type { SelectedCell } from '../../grid/grid';
import { type Destination, destinationOf } from './address';
import { reasonOf } from './dialogs';
import { make, setText } from './elements';

export interface AddressOwner {
  sheets(): readonly string[];
  /** Goes there and takes the keyboard along; why it cannot, or null. */
  go(destination: Destination): Promise<string | null>;
  /** Gives the grid the keyboard. */
  home(): void;
}

/** What the hint line says of a cell. */
interface Here extends SelectedCell {
  /** What stands behind its code: «Павлова Екатерина Юрьевна»; '' where nothing does. */
  readonly meaning: string;
}

const HOW = 'Адрес: «B3», «Педагоги B3», название листа или слова. Ctrl+G';

/** Fills a slot with `#address` and `#here`. */
export class AddressBar {
  private address = '';
  private readonly box = make('input', '', {
    type: 'text',
    id: 'address',
    'aria-label': 'Адрес ячейки, лист или слова для поиска',
    'aria-describedby': 'address-fault',
    title: HOW,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  private readonly fault = make('p', '', { id: 'address-fault', role: 'alert' });
  private readonly line = make('p', '', { id: 'here', role: 'status' });

  constructor(
    slot: HTMLElement,
    private readonly owner: AddressOwner,
  ) {
    this.fault.hidden = true;
    slot.classList.add('address-bar');
    slot.replaceChildren(this.box, this.fault, this.line);
    this.box.addEventListener('keydown', (event) => this.keyPressed(event));
    this.box.addEventListener('input', () => this.showFault(''));
    // Leaving the window is not giving up.
    this.box.addEventListener('blur', () => document.hasFocus() && this.giveUp());
    this.box.addEventListener('focus', () => this.box.select());
  }

  /** Shows the cell; what is being typed into the box stays. */
  show(here: Here): void {
    const { row, column, toRow, toColumn, header, text, meaning, note, severity } = here;
    const cell = cellAddress(row, column);
    const corner = cellAddress(toRow, toColumn);
    this.address = cell === corner ? cell : `${cell}:${corner}`;
    if (document.activeElement !== this.box) this.box.value = this.address;
    const said = `${header === '' ? '' : `${header}: `}${text === '' ? 'пусто' : text}`;
    const means = meaning === '' || meaning === text ? '' : ` · ${meaning}`;
    const remark = note === '' ? '' : ` · ${inOneLine(note)}`;
    const whole = `${this.address} · ${said}${means}${remark}`;
    if (this.line.title === whole) return;
    this.line.title = whole;
    this.line.replaceChildren(
      make('span', `${this.address} · `, { class: 'here-address' }),
      said,
      make('span', means, { class: 'here-meaning' }),
      make('span', remark, { class: severity === null ? '' : `remark ${severity}` }),
    );
  }

  /** Gives the box the keyboard. */
  focus(): void {
    this.box.focus();
    // No event tells of the focus while the browser's own list of downloads has it (Firefox).
    this.box.select();
  }

  private keyPressed(event: KeyboardEvent): void {
    if (event.key === 'Enter') void this.go();
    else if (event.key === 'Escape') {
      this.giveUp();
      this.owner.home();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private async go(): Promise<void> {
    const typed = this.box.value;
    if (typed.trim() === '' || typed === this.address) {
      this.owner.home();
      return;
    }
    const destination = destinationOf(typed, this.owner.sheets());
    const reason = await this.owner.go(destination).catch(reasonOf);
    if (this.box.value !== typed) return;
    if (reason === null) this.giveUp();
    else this.showFault(reason);
  }

  private giveUp(): void {
    this.showFault('');
    this.box.value = this.address;
  }

  private showFault(reason: string): void {
    this.box.setAttribute('aria-invalid', String(reason !== ''));
    this.fault.hidden = reason === '';
    setText(this.fault, reason);
  }
}

/** The lines of a note one after another: a line that ends without a stop gets one. */
function inOneLine(note: string): string {
  const lines = note.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const said = lines.filter((line) => line !== '');
  return said
    .map((line, index) =>
      index === said.length - 1 || /[.!?:;,…]$/.test(line) ? line : `${line}.`,
    )
    .join(' ');
}
