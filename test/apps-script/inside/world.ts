/** What the services inside a context ask of the outside; only plain data and functions cross. */
import type { DocumentState } from '../documents';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What the user interface was told to show. */
export interface Shown {
  menu: [title: string, functionName: string][];
  toasts: { title: string; message: string }[];
  alerts: { title: string; message: string }[];
  sidebars: { title: string; html: string }[];
}

export interface World {
  readonly document: DocumentState;
  readonly shown: Shown;
  readonly files: Readonly<Record<string, string>>;
  readonly properties: Record<string, string>;
  readonly lock: { heldElsewhere: boolean; heldHere: boolean };
  /** Notes a call to a service; tells why it is refused, when it is. */
  note(call: string): string | null;
  instantOf(zone: string, serial: number): number;
  serialOf(zone: string, instant: number): number;
  formatInstant(zone: string, instant: number, pattern: string): string;
  hasFunction(name: string): boolean;
}
