/** A school's panel takes no files: it says so, and where files are taken. */
import type { SchoolCalls } from '../../src/panel/school/calls';
import type { Shell } from '../shell/view';

const NOT_HERE =
  'В книгу школы файлы не перетаскивают: впишите или вставьте данные на её листы. Файлы школ принимает книга муниципалитета.';

/** Answers a drop of files. */
export function refuseFiles(shell: Shell<SchoolCalls>): void {
  shell.refuse([NOT_HERE, shell.host.opening].filter(Boolean).join(' '));
}
