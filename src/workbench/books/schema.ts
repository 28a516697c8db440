/** The stores of the browser's own database. */
import type { DBSchema, IDBPTransaction } from 'idb';
import type { BookRecord, FormsRecord, OperationRecord, StateRecord } from './records';

export const STORES = ['books', 'operations', 'states', 'contents', 'forms'] as const;

export interface Schema extends DBSchema {
  books: { key: string; value: BookRecord };
  operations: { key: [string, number]; value: OperationRecord };
  states: { key: number; value: StateRecord; indexes: { book: string } };
  /** The bytes of the states, under their ids. */
  contents: { key: number; value: Uint8Array<ArrayBuffer> };
  forms: { key: string; value: FormsRecord };
}

/** A look into the stores; a writing one serves too. */
export type Reading =
  | IDBPTransaction<Schema, typeof STORES, 'readonly'>
  | IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
