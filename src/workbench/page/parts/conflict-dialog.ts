/** The file was changed by another program: nothing is overwritten without a clear word. */

import { showDialog } from './dialogs';
import { make } from './elements';

/** What the person decided; null: nothing yet, the work goes on as it was. */
export type ConflictAnswer = 'saveAs' | 'reread' | 'overwrite' | null;

const isAnswer = (value: string): value is NonNullable<ConflictAnswer> =>
  value === 'saveAs' || value === 'reread' || value === 'overwrite';

/** Tells of the conflict and asks what to do. */
export async function askConflict(name: string): Promise<ConflictAnswer> {
  const answer = await showDialog(
    'Файл изменила другая программа',
    [
      make(
        'p',
        `Пока книга была открыта здесь, файл «${name}» изменился на диске: его сохранили в другой программе или на другом компьютере. В него ничего не записано, и введённое вами не потеряно.`,
      ),
      make(
        'dl',
        [
          make('dt', 'Сохранить под другим именем'),
          make('dd', 'Останутся оба: файл на диске и ваша книга рядом с ним.'),
          make('dt', 'Открыть то, что в файле'),
          make(
            'dd',
            'Откроется файл с диска, а введённое вами останется в «Недавних» отдельной книгой.',
          ),
          make('dt', 'Записать поверх'),
          make(
            'dd',
            'В файле останутся ваши изменения, чужих в нём не будет: то, что в нём сейчас, попадёт в «Историю».',
          ),
        ],
        { class: 'conflict' },
      ),
    ],
    [
      { value: 'saveAs', title: 'Сохранить под другим именем…', primary: true },
      { value: 'reread', title: 'Открыть то, что в файле' },
      { value: '', title: 'Отмена' },
      { value: 'overwrite', title: 'Записать поверх' },
    ],
    'wide',
  );
  return isAnswer(answer) ? answer : null;
}
