/**
 * Hands files over to the workbook, so many a call. What a call has taken in is let go, so that a
 * thousand files need no more room than a hundred. Knows nothing of a browser.
 */
import type { Parcel } from '../../src/core/municipality/import/delivery';
import { CHARACTERS_A_CALL, charactersIn } from '../../src/panel/call-weight';
import type { Imported, ImportedLine } from '../../src/panel/municipality/imported';
import { FILES_A_CALL } from '../../src/panel/municipality/parcel-limits';
import { adviceOf } from './joined-advice';
import { joinedLines } from './joined-lines';

export interface Carrier<F> {
  /** Opens a file; one that cannot be read says so in its parcel. */
  read(file: F): Promise<Parcel>;
  /** Imports what was read; `isLast`: nothing comes after it. */
  send(parcels: readonly Parcel[], isLast: boolean): Promise<Imported>;
  /** Tells how far it is, before a file is opened, and lets the page live meanwhile. */
  reach(file: F, done: number): Promise<void>;
  isStopped(): boolean;
}

export interface HandedOver<F> {
  /** What became of everything that was taken in. */
  readonly lines: readonly ImportedLine[];
  /** «Сдали 2 из 3. …» after the last call; null when none was answered. */
  readonly delivered: string | null;
  /** What all refusals together show, and what to do; null: nothing. */
  readonly advice: string | null;
  /** Stopped when there was nothing to stop any more: all has been written. */
  readonly isStoppedLate: boolean;
  /** False when something was refused, or the workbook has errors. */
  readonly ok: boolean;
  /** Files that no answered call has carried. */
  readonly left: readonly F[];
  /** What was thrown when a call failed; null when none did. */
  readonly failure: { readonly thrown: unknown } | null;
}

/**
 * Imports the files until all are done, the person stops it, or a call fails; `before`: what became
 * of those that the same import took in earlier.
 */
export async function handOver<F>(
  files: readonly F[],
  before: readonly ImportedLine[],
  carrier: Carrier<F>,
): Promise<HandedOver<F>> {
  let lines = before;
  let delivered: string | null = null;
  const advices: (string | null)[] = [];
  let ok = true;
  let sent = 0;
  let batch: Parcel[] = [];
  let weight = 0;
  const send = async (isLast: boolean): Promise<void> => {
    const { ok: isFine, report } = await carrier.send(batch, isLast);
    lines = joinedLines(lines, report.entries);
    delivered = report.delivered;
    advices.push(report.advice);
    ok &&= isFine;
    sent += batch.length;
    batch = [];
    weight = 0;
  };
  const state = (failure: HandedOver<F>['failure']): HandedOver<F> => ({
    lines,
    delivered,
    advice: adviceOf(lines, advices),
    isStoppedLate: failure === null && sent === files.length && carrier.isStopped(),
    ok,
    left: files.slice(sent),
    failure,
  });
  try {
    for (const [index, file] of files.entries()) {
      if (carrier.isStopped()) return state(null);
      await carrier.reach(file, index);
      const parcel = await carrier.read(file);
      const added = charactersIn(parcel.cells?.rows ?? []);
      const isFull = batch.length === FILES_A_CALL || weight + added > CHARACTERS_A_CALL;
      if (isFull && batch.length > 0) await send(false);
      batch.push(parcel);
      weight += added;
    }
    if (!carrier.isStopped() && batch.length > 0) await send(true);
    return state(null);
  } catch (thrown) {
    return state({ thrown });
  }
}
