/** Hands the person a workbook as a download. */
import { XLSX_TYPE } from '../../core/values/xlsx-type';

/** The browser has its bytes by then; they are let go of after it. */
const TAKEN_MS = 60_000;

/** Where it goes is the browser's affair. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS);
}
