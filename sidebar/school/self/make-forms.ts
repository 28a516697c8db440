/** Makes teachers' sheets as files, in the page; knows no browser. */
import { type Zippable, zipSync } from 'fflate';
import { formBook } from '../../../src/core/school/self-assessment/form/form-book';
import { xlsxOf } from '../../../src/hosts/xlsx/new-book';
import { FORMS_A_CALL } from '../../../src/panel/school/form-limits';
import type { Answer } from '../school-view';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file, ready to be handed over. */
export interface MadeForm {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FormMaker {
  /** Asks for the plans of so many teachers' sheets. */
  ask(codes: readonly string[]): Promise<Answer<'forms'>>;
  /** Tells how many are made, and lets the page live meanwhile. */
  reach(done: number): Promise<void>;
  isStopped(): boolean;
}

/** The sheets of these teachers; null when the person has stopped it. */
export async function madeForms(
  codes: readonly string[],
  { ask, reach, isStopped }: FormMaker,
): Promise<MadeForm[] | null> {
  const made: MadeForm[] = [];
  for (let from = 0; from < codes.length; from += FORMS_A_CALL) {
    await reach(made.length);
    if (isStopped()) return null;
    const { forms, criteria } = await ask(codes.slice(from, from + FORMS_A_CALL));
    for (const form of forms) {
      await reach(made.length);
      if (isStopped()) return null;
      const bytes = new Uint8Array(xlsxOf(formBook(form, criteria)));
      made.push({ fileName: form.fileName, bytes });
    }
  }
  return made;
}

/** All files in one archive; each has a name of its own. */
export function formsArchive(forms: readonly MadeForm[]): Uint8Array<ArrayBuffer> {
  // A workbook is packed already.
  const files: Zippable = {};
  for (const { fileName, bytes } of forms) files[fileName] = [bytes, { level: 0 }];
  return new Uint8Array(zipSync(files));
}
