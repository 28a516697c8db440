/** What a file (or, by a name that ends with `/`, a folder's list of names) holds; null: there is none. */
export type Stamps = Readonly<Record<string, string | null>>;

/** The stamps of files and folders, named from the root. */
export function stampsOf(root: string, names: readonly string[]): Stamps;

/** Whether all that a file of stamps names is as it was then; without such a file it is not. */
export function isFresh(root: string, stampFile: string): boolean;
