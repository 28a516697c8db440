/** Reads a teacher's sheet of a .xlsx file in the browser: of the rest of the file only the places where something is typed leave this computer. */
import { formParcel } from '../../../src/core/school/self-assessment/collecting/form-parcel';
import type { FormParcel } from '../../../src/core/school/self-assessment/collecting/submission';
import { Fault } from '../../../src/core/values/fault';
import { MOST_BYTES, TOO_LARGE } from '../../../src/hosts/xlsx/package/file-kind';
import { readXlsx, xlsxSheets } from '../../../src/hosts/xlsx/read-xlsx';
import { formTooHeavy } from '../../../src/panel/school/form-arguments';
import type { NamedFile } from '../../files/named-files';

const closed = (source: string): Fault =>
  new Fault(`Файл «${source}» не открывается: возьмите другую копию.`);

/** What stands in the file, or why that cannot be had. */
async function contentOf({ source, file }: NamedFile): Promise<Uint8Array | Fault> {
  if (file === null) return closed(source);
  if (file.size > MOST_BYTES) return new Fault(`Файл «${source}» ${TOO_LARGE}`);
  // A browser does not say more than that it could not.
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => closed(source),
  );
}

/** The file's two sheets as a parcel for collecting; what cannot be read says why. */
export async function readForm(given: NamedFile): Promise<FormParcel> {
  const { source } = given;
  const content = await contentOf(given);
  const reading = <T>(read: (bytes: Uint8Array) => T): T => {
    if (content instanceof Fault) throw content;
    try {
      return read(content);
    } catch (caught) {
      throw caught instanceof Fault ? caught : closed(source);
    }
  };
  const parcel = formParcel(
    source,
    (sheet, mostRows) => reading((bytes) => readXlsx(bytes, source, sheet, mostRows)),
    (mostRows) => reading((bytes) => [...xlsxSheets(bytes, source, mostRows)]),
  );
  if ('fault' in parcel) return parcel;
  const fault = formTooHeavy(source, [parcel.form, parcel.about]);
  return fault === null ? parcel : { source, fault };
}
