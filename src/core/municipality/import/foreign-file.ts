/**
 * What stands among the files of schools and is no workbook that can be read, by its name (rule
 * С-43): each such file is named, and its school does not merely seem to have sent nothing.
 */
import { foreignKind, noWorkbook, type Wanted } from '../../values/foreign-file';

const WANTED: Wanted = { ask: 'возьмите у школы саму книгу .xlsx', lacks: 'сводки' };

/** What is said of a file of an unknown kind. */
export const NO_WORKBOOK = noWorkbook(WANTED);

/** What to say of the file after its name, without a stop; null: it may be a workbook, read it. */
export const foreignFile = (name: string): string | null => foreignKind(name, WANTED);
