/** Hands the person a workbook by way of the browser's downloads. */
import { XLSX_TYPE } from '../../core/values/xlsx-type';

/** A download has its bytes by then; they are let go of after it. */
const DOWNLOAD_MS = 60_000;

export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX_TYPE }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}
