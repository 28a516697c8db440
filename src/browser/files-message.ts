/** How the page around the grid hands the panel's frame the files that were dropped on it. */
import type { GivenFile } from './given-files';

export interface FilesMessage {
  readonly kind: 'files';
  readonly files: readonly GivenFile[];
}

/** Whether a message to the frame is one with files. */
export function isFilesMessage(data: unknown): data is FilesMessage {
  return (data as Partial<FilesMessage> | null)?.kind === 'files';
}
