/** What is half-typed in a form, as it goes to the page that keeps it, and comes back at the next start. */

/** What stands in the fields of a form, by their names; the form alone knows what they mean. */
export type FormFields = Readonly<Record<string, string>>;

export interface HeldForm {
  readonly name: string;
  /** What people know it by. */
  readonly title: string;
  readonly fields: FormFields;
}

/** A form of which something is told; `fields` null: nothing is half-typed in it any more. */
export interface ToldForm {
  readonly name: string;
  readonly title: string;
  readonly fields: FormFields | null;
}

/** The one form of the documents' page. */
export const DOCUMENTS_FORM = 'documents-page';
