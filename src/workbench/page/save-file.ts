/** Hands the person a workbook as a download. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The browser has taken the address over by then. */
const TAKEN_MS = 10_000;

export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
