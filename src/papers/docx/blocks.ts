/** The small blocks that every part of a document is made of. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { kept, LOOK } from './looks';
import { plainText } from './plain-text';

interface RunLook {
  readonly bold?: boolean;
  /** Half-points. */
  readonly size?: number;
}

export const run = (text: string, look: RunLook = {}): TextRun =>
  new TextRun({ text: plainText(text), ...look });

/** A paragraph in a style; `more` is what the style does not say. */
export const paragraphIn = (
  style: string,
  children: readonly ParagraphChild[],
  more: Pick<IParagraphOptions, 'alignment' | 'keepNext' | 'indent' | 'spacing'> = {},
): Paragraph => new Paragraph({ ...more, style, children });

/** After a table: two that touch would become one, and the last thing of a page is a paragraph. */
export const gap = (keepNext: boolean): Paragraph => paragraphIn(LOOK.gap, [], kept(keepNext));
