/** Protections: laid twice, and read back as what only warns. */
import { type Probe, SOURCES } from './probe';

const SOURCE = 'developers.google.com/apps-script/reference/spreadsheet/protection';

export const PROTECTION_PROBES: readonly Probe[] = [
  {
    name: 'Область защищена дважды: всего защит',
    answers: [2, 1],
    source: `${SOURCES.range}#protect()`,
    ask: ({ sheet }) => {
      const page = sheet();
      for (let time = 0; time < 2; time += 1) page.getRange(1, 1, 2, 1).protect();
      return page.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
    },
  },
  {
    name: 'Лист защищён дважды: всего защит',
    answers: [1, 2],
    source: `${SOURCES.sheet}#protect()`,
    ask: ({ sheet }) => {
      const page = sheet();
      for (let time = 0; time < 2; time += 1) page.protect();
      return page.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    },
  },
  {
    name: 'Защита, которая только предупреждает: прочитано это и пояснение',
    answers: ['true Пояснение'],
    source: SOURCE,
    ask: ({ sheet }) => {
      const page = sheet();
      page.protect().setDescription('Пояснение').setWarningOnly(true);
      const [found] = page.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return `${found?.isWarningOnly()} ${found?.getDescription()}`;
    },
  },
  {
    name: 'Защита области, которая только предупреждает: столбец и предупреждение прочитаны',
    answers: ['2 true'],
    source: SOURCE,
    ask: ({ sheet }) => {
      const page = sheet();
      page.getRange(2, 2, 3, 1).protect().setWarningOnly(true);
      const [found] = page.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return `${found?.getRange().getColumn()} ${found?.isWarningOnly()}`;
    },
  },
];
