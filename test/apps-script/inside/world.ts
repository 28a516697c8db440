/** What the services inside a context ask of the outside; only plain data and functions cross. */
import type { DocumentState } from '../documents';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What the user interface was told to show. */
export interface Shown {
  menu: [title: string, functionName: string][];
  /** What the menu is called; null: after the script project, or the add-on. */
  menuName: string | null;
  toasts: { title: string; message: string }[];
  alerts: { title: string; message: string }[];
  /** The button that a person presses where there is a choice. */
  answer: 'OK' | 'CANCEL' | 'CLOSE' | 'YES' | 'NO';
  sidebars: { title: string; html: string }[];
  /** null: Google's own width or height. */
  dialogs: { title: string; html: string; width: number | null; height: number | null }[];
  /** Cells that were made the active one. */
  cells: { sheet: string; row: number; column: number }[];
}

/** Another person's file, and what its owner lets the user do with it. */
export interface OtherBook {
  readonly document: DocumentState;
  readonly access: 'read' | 'none' | 'office';
}

/** What a call to `target` gives, where a test falsifies it; `real` carries it out. */
export type Twist = (
  call: string,
  target: object,
  args: unknown[],
  real: (args: unknown[]) => unknown,
) => unknown;

export interface World {
  readonly document: DocumentState;
  /** Other files by their ids. */
  readonly books: Readonly<Record<string, OtherBook>>;
  readonly cache: Record<string, { value: string; until: number }>;
  readonly shown: Shown;
  readonly files: Readonly<Record<string, string>>;
  readonly properties: Record<string, string>;
  readonly lock: { heldElsewhere: boolean; heldHere: boolean };
  /** Whether it runs as a published add-on. */
  readonly isPublished: boolean;
  /** Notes a call to a service; tells why it is refused, when it is. */
  note(call: string): string | null;
  /** Carries out what was written, where the call makes Google do that; the refusal that comes out then. */
  carryOutBefore(call: string): string | null;
  /** Whether a refusal is told only when writes are carried out. */
  holdBack(words: string): boolean;
  instantOf(zone: string, serial: number, beforeLeap: boolean): number;
  serialOf(zone: string, instant: number): number;
  formatInstant(zone: string, instant: number, pattern: string): string;
  hasFunction(name: string): boolean;
  /** Milliseconds since 1970, as the execution sees them. */
  now(): number;
  /** Lets time pass. */
  sleep(milliseconds: number): void;
  /** Lets a test make a liar of the fake: what becomes of a call to this object; null: the truth. */
  readonly twist: Twist | null;
  /** Why the Sheets service does not answer this read, in its own words; null when it does. */
  refusalOfRead(): string | null;
}
