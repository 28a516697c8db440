/** How number formats read back. */
import { type Answer, cellOf, type Probe, SOURCES } from './probe';

const DEFAULTS: readonly Answer[] = ['General', '0.###############'];

function readsBack(format: string, answers: readonly Answer[] = [format]): Probe {
  return {
    name: `Записан формат «${format}»: какой прочитан`,
    answers,
    source: SOURCES.range,
    ask: (place) => {
      const cell = cellOf(place);
      cell.setNumberFormats([[format]]);
      return cell.getNumberFormats()[0]?.[0];
    },
  };
}

export const FORMAT_PROBES: readonly Probe[] = [
  {
    name: 'Формат нетронутой ячейки',
    answers: DEFAULTS,
    anyElse: true,
    source: SOURCES.doubt,
    ask: (place) => cellOf(place).getNumberFormats()[0]?.[0],
  },
  readsBack('General', DEFAULTS),
  readsBack('@'),
  readsBack('dd.mm.yyyy'),
  readsBack('0.0'),
  {
    name: 'Формат остаётся, когда записано значение',
    answers: ['@ 0.0'],
    source: SOURCES.range,
    ask: ({ sheet }) => {
      const range = sheet().getRange(1, 1, 1, 2);
      range.setNumberFormats([['@', '0.0']]);
      range.setValues([['0512', 12.25]]);
      return range.getNumberFormats()[0]?.join(' ');
    },
  },
  {
    name: 'Дата, записанная как дата, получает формат даты',
    answers: [true],
    source: SOURCES.range,
    ask: (place) => {
      const cell = cellOf(place);
      cell.setValues([[new Date(1_700_000_000_000)]]);
      return /[dy]/i.test(cell.getNumberFormats()[0]?.[0] ?? '');
    },
  },
];
