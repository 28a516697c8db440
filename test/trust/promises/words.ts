/** No person is told by words that leave. */
import type { Promised } from './promise';

export const WORDS: readonly Promised[] = [
  {
    id: 'T-147',
    promise:
      'A surname of «Педагоги» in Latin letters, in any common scheme, is found as one in Russian letters is.',
    tests: ['test/core/naming/latin-names.test.ts › is found in «%s»'],
    attacks: [],
  },
  {
    id: 'T-148',
    promise: 'Nothing of a given name stays beside a surname that is taken out, whatever its form.',
    tests: ['test/core/naming/latin-names.test.ts › «%s» → «%s»'],
    attacks: [],
  },
  {
    id: 'T-149',
    promise: 'Initials of people do not stay in the file names that the journal keeps.',
    tests: ['test/core/municipality/import/file-name.test.ts › %s'],
    attacks: [],
  },
  {
    id: 'T-150',
    promise:
      "A stranger's surname does not stay in what a teacher reads because initials stand before it.",
    tests: ['test/core/naming/without-others.test.ts › takes colleagues and strangers out of «%s»'],
    attacks: [],
  },
  {
    id: 'T-151',
    promise:
      'No number by which somebody may be found leaves the school in typed words, whatever stands between its digits.',
    tests: [
      'test/core/school/summary/telling-numbers.test.ts › what may be somebody’s number or address does not leave',
    ],
    attacks: [],
  },
  {
    id: 'T-152',
    promise: 'Days, years, classes, hours, sums and numbers of orders leave as they were typed.',
    tests: ['test/core/school/summary/telling-numbers.test.ts › other numbers leave as they are'],
    attacks: [],
  },
  {
    id: 'T-153',
    promise: 'A short telephone does not stay in a file name that the journal keeps.',
    tests: [
      'test/core/municipality/import/file-name.test.ts › С-77: a short telephone does not stay: %s',
    ],
    attacks: [],
  },
  {
    id: 'T-154',
    promise: 'Every surname that «ФИО» tells of a person is known, that of before a marriage too.',
    tests: ['test/core/naming/other-surnames.test.ts › «%s» is Иванова and Щукина'],
    attacks: [],
  },
  {
    id: 'T-155',
    promise:
      "Names that a book keeps on a sheet of the school's own are known where somebody's «ФИО» is blank.",
    tests: [
      'test/core/school/summary/unknown-names.test.ts › names on another sheet of the book are known: «%s» %j',
    ],
    attacks: [],
  },
  {
    id: 'T-156',
    promise: 'Where nobody is known by name, the school is told which of its words leave as typed.',
    tests: [
      'test/core/school/summary/unknown-names.test.ts › a blank «ФИО» is a school’s choice: then words leave as they are written',
    ],
    attacks: [],
  },
  {
    id: 'T-188',
    promise:
      "A paper with codes only holds no telephone, document's number or e-mail address that stands in a free text.",
    tests: [
      'test/core/school/documents/papers-codes.test.ts › holds nobody’s telephone, document or e-mail address there',
    ],
    attacks: [],
  },
  {
    id: 'T-195',
    promise: "The municipality's report on competence names nobody in what was entered by hand.",
    tests: [
      'test/core/municipality/documents/codes-only.test.ts › Б-51: the report on competence names nobody in indicators entered by hand or forms of work',
    ],
    attacks: [],
  },
  {
    id: 'T-196',
    promise:
      "No telephone or address of a colleague stands beside the name that is taken out of a teacher's sheet.",
    tests: ['test/core/naming/without-others.test.ts › takes colleagues and strangers out of «%s»'],
    attacks: [],
  },
  {
    id: 'T-200',
    promise:
      'A school outside «ШНОР» in a public row is covered by another one outside it, and no school in «ШНОР» is hidden for its sake.',
    tests: [
      'test/core/municipality/reports/suppression.test.ts › a school outside «ШНОР» is covered by one outside it: those in it share no sum with it',
    ],
    attacks: [],
  },
];
