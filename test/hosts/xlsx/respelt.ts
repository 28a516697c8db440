/** A file whose sheets a person has renamed: everything that names them follows, as in Excel. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NAMING = /^xl\/(workbook|worksheets\/sheet\d+|charts\/chart\d+)\.xml$/;

/** `names`: what each sheet is called from now on. */
export function respelt(bytes: Uint8Array, names: Readonly<Record<string, string>>): Uint8Array {
  const renamed = (xml: string): string =>
    Object.entries(names).reduce(
      (text, [before, own]) =>
        text
          .split(`name="${before}" sheetId=`)
          .join(`name="${own}" sheetId=`)
          .split(`&apos;${before}&apos;!`)
          .join(`&apos;${own}&apos;!`)
          .split(`'${before}'!`)
          .join(`'${own}'!`),
      xml,
    );
  const files = Object.entries(unzipSync(bytes)).map(
    ([part, content]) =>
      [part, NAMING.test(part) ? strToU8(renamed(strFromU8(content))) : content] as const,
  );
  return zipSync(Object.fromEntries(files));
}
