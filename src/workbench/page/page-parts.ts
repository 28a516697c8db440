/** The parts of the page that the keyboard visits one after the other by F6. */

export interface PagePart {
  /** Whether the keyboard is there now. */
  hasKeyboard(): boolean;
  /** Whether it can go there. */
  isShown(): boolean;
  focus(): void;
}

/** Gives the keyboard to the next part, or to the one before. */
export function nextPart(parts: readonly PagePart[], back: boolean): void {
  const shown = parts.filter((part) => part.isShown() || part.hasKeyboard());
  const from = shown.findIndex((part) => part.hasKeyboard());
  const step = back ? -1 : 1;
  shown[(from + step + shown.length) % shown.length]?.focus();
}
