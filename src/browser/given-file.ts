/** A file that a person gave a page. */
export interface GivenFile {
  /** Where it lay in what was given: «сводки/0501.xlsx»; a single file's name alone. */
  readonly path: string;
  /** null: the browser could not reach it. */
  readonly file: File | null;
}
