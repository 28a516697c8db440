/**
 * How the panel's frame, or that of the documents, and the page around it talk in the workbench: over one
 * MessagePort, which the page hands to the frame as answer to `PANEL_READY`. On `file://` origins tell nothing,
 * so each side looks at the message's source instead.
 */
import type { PaperDocument } from '../core/documents/document';
import type { DocumentsOpening } from '../core/documents/kind';
import type { GivenFile } from './given-file';
import type { FormFields, ToldForm } from './held-form';

/** What the frame posts to its parent when it can take the port. */
export const PANEL_READY = 'postcourse: panel ready';

/** How the documents' page begins. */
export interface DocumentsBeginning {
  readonly opening: DocumentsOpening;
  /** Whether the person had codes only when it was open before. */
  readonly codesOnly: boolean;
  /** What was half-typed when it went away last; null: nothing, or nobody keeps it. */
  readonly held: FormFields | null;
}

/** From the frame to the page. */
export type ToPage =
  /** A request of `src/panel/protocol.ts`, as JSON; `reply` with the same id answers it. */
  | { readonly kind: 'call'; readonly id: number; readonly json: string }
  /** «Сводка» as a file: the page makes and hands it over; `reply` carries the file's name. */
  | { readonly kind: 'summaryFile'; readonly id: number }
  /** The panel asks for the documents' page; `reply` comes when it is closed again. */
  | { readonly kind: 'documents'; readonly id: number; readonly opening: DocumentsOpening }
  /** Documents to print, as data: the page builds them, and never takes markup from the frame. */
  | { readonly kind: 'print'; readonly documents: readonly PaperDocument[] }
  /** «Только коды» of the documents' page, which is to begin with it the next time. */
  | { readonly kind: 'codesOnly'; readonly codesOnly: boolean }
  /** What is typed in a form now and written nowhere yet. */
  | { readonly kind: 'halfTyped'; readonly form: ToldForm }
  /** What was half-typed when the panel went: `reply` carries a list of `HeldForm` as JSON. */
  | { readonly kind: 'heldForms'; readonly id: number }
  /** F6 in the panel: the keyboard goes on to the next part of the page; `back`: Shift+F6, Escape. */
  | { readonly kind: 'leave'; readonly back: boolean }
  /** A shortcut of the page pressed in the panel: «KeyS» with Ctrl or ⌘, «F3» alone, and Shift or not. */
  | { readonly kind: 'shortcut'; readonly code: string; readonly shift: boolean };

/** From the page to the frame. */
export type ToPanel =
  | { readonly kind: 'reply'; readonly id: number; readonly text: string }
  /** Why there is no reply, in plain words. */
  | { readonly kind: 'fault'; readonly id: number; readonly message: string }
  /** The workbook is not what it was; `isOurs`: by what the panel asked for, and nothing after it. */
  | { readonly kind: 'changed'; readonly isOurs: boolean }
  /** Files that were dropped on the page around the panel. */
  | { readonly kind: 'files'; readonly files: readonly GivenFile[] }
  /** The keyboard comes into the panel. */
  | { readonly kind: 'focus' }
  /** With what the documents' page begins. */
  | { readonly kind: 'documents'; readonly beginning: DocumentsBeginning }
  /** Ctrl+P beside the documents' frame. */
  | { readonly kind: 'printKey' }
  /** Escape beside the documents' frame: whether the page may go is known there. */
  | { readonly kind: 'leaveKey' };
