/** A command of the edition, from the menu to its result. */
import { sheetMeant } from '../../core/schema/sheet-name';
import type { MenuItem } from '../wire/snapshot';
import type { BookDesk } from './book-desk';
import type { Frame } from './frame';
import { ask } from './parts/dialogs';

/** Asks what is to be asked first, runs it, tells what came of it, and offers to show it. */
export async function runCommand(desk: BookDesk, command: MenuItem, frame: Frame): Promise<void> {
  const { progress, toast, grid } = frame;
  if (command.asks && !(await isConfirmed(desk, command, frame))) return;
  const outcome = await progress.during(command.progress, desk.command(command.call));
  if (outcome === null) return;
  const sheet = await resultSheet(desk, command);
  if (sheet === null) toast.show(outcome.message);
  else {
    const run = (): void => {
      void desk.view.open(sheet);
      grid.focus();
    };
    toast.show(outcome.message, { title: `Показать «${sheet}»`, run });
  }
}

/** The sheet to be offered: not the one that is looked at, nor one that is not there. */
async function resultSheet(
  { engine, view }: BookDesk,
  { shows }: MenuItem,
): Promise<string | null> {
  if (shows === undefined) return null;
  // The command itself may have made the sheet a moment ago.
  const { tabs } = await engine.shape();
  const names = tabs.map(({ name }) => name);
  const sheet = sheetMeant(names, shows);
  return sheet === undefined || sheet === view.name ? null : sheet;
}

async function isConfirmed(
  desk: BookDesk,
  { call, title }: MenuItem,
  { progress }: Frame,
): Promise<boolean> {
  const question = await progress.during('Смотрю, всё ли готово…', desk.confirmation(call));
  if (question === '') return true;
  return (await ask(title, question, [{ value: 'yes', title }])) === 'yes';
}
