/** Opens the schools' files here and hands over their «Сводка» rows. */
import type { Parcel } from '../../src/core/municipality/import/delivery';
import type { Outcome } from '../shell/view';
import type { MunicipalShell } from './municipal-view';
import { parcelOf } from './school-file';

/** More at once would be one very long request. */
const FILES_A_CALL = 100;

const NO_TABLES: Outcome = {
  ok: false,
  message: 'Среди выбранного нет таблиц. Выберите файлы .xlsx, которые прислали школы.',
};

/** Lets the browser draw between two files. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve);
  });

/** Imports the files; each is accepted or refused whole, and the journal says why. */
export async function handOverFiles(
  shell: MunicipalShell,
  files: readonly File[],
  tell: (text: string) => void,
): Promise<Outcome> {
  if (files.length === 0) return NO_TABLES;
  const parcels: Parcel[] = [];
  for (const file of files) {
    tell(`Открываю файл ${parcels.length + 1} из ${files.length}: ${file.name}`);
    await breathe();
    parcels.push(await parcelOf(file));
  }
  tell('Записываю сводки и рассчитываю отчёты…');
  const outcomes: Outcome[] = [];
  for (let at = 0; at < parcels.length; at += FILES_A_CALL) {
    const isLast = at + FILES_A_CALL >= parcels.length;
    const send = isLast ? shell.act : shell.call;
    outcomes.push(await send('importFiles', parcels.slice(at, at + FILES_A_CALL)));
  }
  return {
    ok: outcomes.every(({ ok }) => ok),
    message: outcomes.map(({ message }) => message).join(' '),
  };
}
