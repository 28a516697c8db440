/** What a person is asked before a command runs. */
import { type Command, questionOf } from '../../src/app/command';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { day } from '../contract/plans';

const BOOK = new MemoryWorkbook(day(2026, 4, 15));
const COMMAND: Command = {
  call: 'any',
  title: 'Любая',
  progress: 'Идёт…',
  run: () => ({ ok: true, message: '' }),
};

it.each<[string, Partial<Command>, string | null]>([
  ['nothing', {}, null],
  ['to confirm', { confirm: () => 'Начать?' }, 'Начать?'],
  ['what it offers', { offer: () => 'Поставить?' }, 'Поставить?'],
  ['nothing where there is nothing to confirm', { confirm: () => null }, null],
  ['nothing where there is nothing to offer', { offer: () => null }, null],
])('a command asks %s', (_name, asking, question) => {
  expect(questionOf({ ...COMMAND, ...asking }, BOOK)).toBe(question);
});
