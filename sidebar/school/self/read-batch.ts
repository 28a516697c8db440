/** Reads as many teachers' sheets as one call may carry; knows no browser. */
import type { FormParcel } from '../../../src/core/school/self-assessment/collecting/submission';
import { CHARACTERS_A_CALL, charactersIn } from '../../../src/panel/call-weight';
import { FORMS_A_COLLECTION } from '../../../src/panel/school/form-limits';

export interface BatchReader<F> {
  /** Opens a file; one that cannot be read says so in its parcel. */
  read(file: F): Promise<FormParcel>;
  /** Tells how far it is, before a file is opened, and lets the page live meanwhile. */
  reach(file: F, done: number): Promise<void>;
  isStopped(): boolean;
}

export interface Batch<F> {
  readonly parcels: readonly FormParcel[];
  /** Files for another time: they would have been too much at once. */
  readonly left: readonly F[];
}

function weightOf(parcel: FormParcel): number {
  if ('fault' in parcel) return 0;
  return charactersIn(parcel.form?.rows ?? []) + charactersIn(parcel.about?.rows ?? []);
}

/** The first files, as far as one call carries them; null when the person has stopped it. */
export async function readBatch<F>(
  files: readonly F[],
  { read, reach, isStopped }: BatchReader<F>,
): Promise<Batch<F> | null> {
  const parcels: FormParcel[] = [];
  let weight = 0;
  for (const [index, file] of files.slice(0, FORMS_A_COLLECTION).entries()) {
    await reach(file, index);
    if (isStopped()) return null;
    const parcel = await read(file);
    weight += weightOf(parcel);
    if (weight > CHARACTERS_A_CALL && parcels.length > 0) break;
    parcels.push(parcel);
  }
  return isStopped() ? null : { parcels, left: files.slice(parcels.length) };
}
