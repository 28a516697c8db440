/** Promises of the page: what is typed belongs to its book, is kept, and can be taken away. */
import type { Promised } from './promise';

export const BOOKS: readonly Promised[] = [
  {
    id: 'T-45',
    promise:
      'What is typed for a sheet that is still on its way goes into its own book, though another one is opened meanwhile.',
    tests: [
      'test/e2e/files-in-flight.e2e.ts › letters typed on a sheet that is not there yet, and another book at once',
    ],
    attacks: [],
  },
  {
    id: 'T-46',
    promise: 'What is half-typed or on its way when a book is closed is in that book.',
    tests: [
      'test/workbench/page/book-desk.test.ts › waits for what is on its way, and takes what is half-typed when it is closed',
    ],
    attacks: [],
  },
  {
    id: 'T-47',
    promise:
      'What the panel of one book asks never reaches the next book: it is refused, and said.',
    tests: [
      'test/workbench/page/book-desk.test.ts › refuses, and says so, what the panel asks for while it is closed and afterwards',
    ],
    attacks: [],
  },
  {
    id: 'T-48',
    promise:
      "A full disk at any single write of the browser's database, once or for good, loses nothing acknowledged; nothing unkept goes unsaid; a file called saved is saved.",
    tests: ['test/workbench/books/every-write.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-49',
    promise: 'A refused write of the draft stays announced until everything is kept.',
    tests: [
      'test/workbench/books/storage.test.ts › what was refused while a save ran stays announced, whatever else is kept since',
    ],
    attacks: [],
  },
  {
    id: 'T-50',
    promise: 'A damaged record of a draft costs itself alone, and not the next one.',
    tests: [
      'test/workbench/books/damaged-records.test.ts › an operation that cannot be read leaves the others alone',
    ],
    attacks: [],
  },
  {
    id: 'T-51',
    promise: 'A draft whose first bytes cannot be read is taken up on the file as it is.',
    tests: [
      'test/workbench/books/damaged-records.test.ts › a draft whose beginning cannot be read is done on the file as it is',
    ],
    attacks: [],
  },
  {
    id: 'T-52',
    promise: 'A draft opens on the bytes that it began with when its file has changed.',
    tests: [
      'test/workbench/books/draft.test.ts › a draft opens on the bytes that it began with when the file has changed',
    ],
    attacks: [],
  },
  {
    id: 'T-53',
    promise:
      'An operation that cannot be done again is set aside, readable from the page, and a save does not take it away.',
    tests: [
      'test/e2e/files-draft.e2e.ts › what of a draft cannot be done again is told, the rest is there',
    ],
    attacks: [],
  },
  {
    id: 'T-54',
    promise:
      'A place that the file cannot write is refused by typing, paste, cut, clearing, fill and replacing, and nothing is written.',
    tests: ['test/workbench/engine/unwritable-places.test.ts › a part of an array formula: %s'],
    attacks: [],
  },
  {
    id: 'T-55',
    promise: '130 000 pasted cells are taken, written, and done again by the next start.',
    tests: [
      'test/workbench/engine/large-paste.test.ts › 130 000 cells are taken, written and done again',
    ],
    attacks: [],
  },
  {
    id: 'T-56',
    promise: 'Whatever text is taken can be written, and comes back as it was typed.',
    tests: [
      'test/workbench/engine/refused-texts.test.ts › what is taken can be written, and comes back as it was typed',
    ],
    attacks: [],
  },
  {
    id: 'T-57',
    promise:
      'A day that no cell can show («15.03.1025») is refused where it comes in, with its cell and the remedy.',
    tests: [
      'test/workbench/engine/refused-texts.test.ts › a day that no cell can show is refused with its cell and the remedy: %s',
    ],
    attacks: [],
  },
  {
    id: 'T-58',
    promise: 'Half of a sign is refused in «Новая запись» and in a decision too.',
    tests: [
      'test/panel/school/entry.test.ts › refuses half a sign, which no file can hold, in a sentence with the remedy',
    ],
    attacks: [],
  },
  {
    id: 'T-59',
    promise:
      'After «Убрать следы» no byte of a name is in IndexedDB, localStorage, sessionStorage or CacheStorage.',
    tests: [
      'test/e2e/files-traces.e2e.ts › what goes and what stays is said, and then nothing is left',
    ],
    attacks: [],
  },
  {
    id: 'T-60',
    promise: '«Убрать следы» takes nothing from under a book that is open in another tab.',
    tests: [
      'test/workbench/books/traces.test.ts › it is refused while another tab has a book, and nothing is gone then',
    ],
    attacks: [],
  },
  {
    id: 'T-61',
    promise: "The token of `npm start` is in no list of the computer's programs.",
    tests: [
      'test/e2e/npm-start.e2e.ts › a browser is started on a file, and no program of the computer is seen with the token',
    ],
    attacks: [],
  },
  {
    id: 'T-62',
    promise: 'The token of `npm start` is told to no other program that has the port.',
    tests: [
      'test/workbench/server/ports.test.ts › is never another program that has the port and answers %i, nor is it told the token',
    ],
    attacks: [],
  },
  {
    id: 'T-63',
    promise: 'The token of `npm start` is new at every start, and the old one is refused.',
    tests: [
      'test/workbench/server/ports.test.ts › has a token of its own at every start, and one that ended leaves none',
    ],
    attacks: [],
  },
  {
    id: 'T-163',
    promise:
      'Half a word that a save took in passing is gone on with, and never replaced by the letters that follow.',
    tests: [
      'test/e2e/typing-in-passing.e2e.ts › after Ctrl+S Backspace takes one letter, and letters go where the caret was',
    ],
    attacks: [],
  },
  {
    id: 'T-164',
    promise: 'The same holds for a command, the panel, the menu and a click on the same cell.',
    tests: [
      'test/e2e/typing-in-passing.e2e.ts › a command, the panel and back, the menu and back, a click on the same cell',
    ],
    attacks: [],
  },
  {
    id: 'T-165',
    promise:
      'What is half-typed in a form of the panel is there again after a reload, in the form of its own book.',
    tests: [
      'test/e2e/forms-half-typed.e2e.ts › what stands in «Новая запись» is there again after F5, unasked, until it is cleared',
    ],
    attacks: [],
  },
  {
    id: 'T-166',
    promise: 'So are the half-typed reason of a decision, «Проверил» and the date of a reminder.',
    tests: [
      'test/e2e/forms-half-typed.e2e.ts › so are the reason of a decision with the entries it is of, «Проверил» and the reminder’s date',
    ],
    attacks: [],
  },
  {
    id: 'T-167',
    promise: 'A time of day that a column of days does not keep is told of.',
    tests: [
      'test/workbench/engine/typing.test.ts › a day with a time of day, in a column that keeps days',
    ],
    attacks: [],
  },
  {
    id: 'T-172',
    promise: 'A browser that is killed gives back what stood in the forms of the panel.',
    tests: ['test/e2e/forms-kill.e2e.ts › killed with «Новая запись» half-typed in two forms'],
    attacks: [],
  },
  {
    id: 'T-173',
    promise: 'So it does with dates typed on the documents’ page.',
    tests: [
      'test/e2e/forms-kill.e2e.ts › killed with dates typed on the documents’ page of a municipality',
    ],
    attacks: [],
  },
  {
    id: 'T-174',
    promise: 'A half-typed form belongs to its book and is given to no other.',
    tests: [
      'test/workbench/books/forms.test.ts › a form is there again after a kill, in its own book and in no other',
    ],
    attacks: [],
  },
  {
    id: 'T-175',
    promise: 'What was sent or cleared does not stand in the form again.',
    tests: ['test/workbench/books/forms.test.ts › what was sent or cleared is not there again'],
    attacks: [],
  },
  {
    id: 'T-176',
    promise: '«Убрать следы» names the books with half-typed forms and takes them along.',
    tests: [
      'test/workbench/page/traces.test.ts › names each book and what of it is in no file',
      'test/workbench/books/forms.test.ts › it goes with its book when the person lets go of that',
    ],
    attacks: [],
  },
  {
    id: 'T-177',
    promise: 'Where the browser keeps nothing, nobody loses a half-typed form unasked.',
    tests: [
      'test/workbench/page/form-keeper.test.ts › tells once of a browser that refuses, stays at risk, and tries again with the next letter',
    ],
    attacks: [],
  },
  {
    id: 'T-178',
    promise: 'Every field a person can fill is kept or is no place for words.',
    tests: [
      'test/sidebar/every-field.test.ts › each is either kept or no place for words of a person',
    ],
    attacks: [],
  },
  {
    id: 'T-179',
    promise: 'Drafts of the database’s first version are there in the second.',
    tests: [
      'test/workbench/books/forms.test.ts › drafts of the version before are there in this one, which keeps forms beside them',
    ],
    attacks: [],
  },
  {
    id: 'T-180',
    promise: "Keys that come faster than a cell's list do what they do slowly.",
    tests: ['test/e2e/grid/hands-fast.e2e.ts › any keys do at once what they do slowly'],
    attacks: [],
  },
  {
    id: 'T-181',
    promise:
      'Of two files of one name, each line of the list of books opens its own file with its own draft.',
    tests: [
      'test/workbench/books/namesakes.test.ts › each keeps its own draft, and is opened by its own line of the list',
    ],
    attacks: [],
  },
  {
    id: 'T-182',
    promise:
      'Of rows that a filter hides none is deleted with those that are selected, and none is inserted or moved among them unseen.',
    tests: [
      'test/e2e/rows.e2e.ts › of filtered rows those alone are deleted that are shown; none is put among them unseen',
    ],
    attacks: [],
  },
  {
    id: 'T-183',
    promise: 'Rows that stand apart are deleted as one step, and undone as one.',
    tests: [
      'test/workbench/engine/rows-done.test.ts › deletes rows that do not adjoin as one step, and leaves those between them',
    ],
    attacks: [],
  },
  {
    id: 'T-184',
    promise: 'What is typed in the panel while it writes an entry goes into the next one.',
    tests: [
      'test/e2e/entry.e2e.ts › the next surname, typed while the entry is being written, goes into the next form',
    ],
    attacks: [],
  },
  {
    id: 'T-185',
    promise: 'What is typed while an entry is refused is told, and stands in none of its fields.',
    tests: [
      'test/e2e/entry.e2e.ts › what is typed while an entry is refused goes into none of its fields, and is told',
    ],
    attacks: [],
  },
  {
    id: 'T-186',
    promise:
      'No key pressed while a decision is written decides anything but what it was pressed for.',
    tests: [
      'test/e2e/review.e2e.ts › what is pressed while a decision is being written means the next entry, and so in its order',
    ],
    attacks: [],
  },
  {
    id: 'T-189',
    promise:
      'Under a filter replacing changes only the rows that are shown, and says that others were left.',
    tests: [
      'test/workbench/page/finding.test.ts › rows that a filter hides are left, and that is said, on each sheet by its own filter',
    ],
    attacks: [],
  },
  {
    id: 'T-190',
    promise:
      'A half-written decision is kept with its entry until it is made, and its words are shown when the entry is gone.',
    tests: [
      'test/sidebar/school/forms.test.ts › keeps what is half-written of each entry until the person comes back, also over a kill',
    ],
    attacks: [],
  },
  {
    id: 'T-191',
    promise:
      "A name that was removed with «Убрать следы» stands in no file of the browser's profile.",
    tests: [
      'test/e2e/files-traces.e2e.ts › nor is it in any file of the browser, which writes what goes beside what was there',
    ],
    attacks: [],
  },
  {
    id: 'T-197',
    promise:
      'Once the disk has failed under the browser, what it says it has kept is not called safe until the book is in its file.',
    tests: [
      'test/workbench/books/storage.test.ts › a browser whose disk has failed is not trusted again: at its next start it may lose what it took since',
    ],
    attacks: [],
  },
  {
    id: 'T-198',
    promise:
      'What is half-written of an entry goes along where its row is moved or changed on the sheet.',
    tests: [
      'test/sidebar/school/forms.test.ts › takes it along where rows are moved on the sheet, or something else is typed into the row',
    ],
    attacks: [],
  },
  {
    id: 'T-199',
    promise: 'And is given to no other entry that comes into its row.',
    tests: [
      'test/sidebar/school/forms.test.ts › gives it to no other entry that comes into its row',
    ],
    attacks: [],
  },
];
