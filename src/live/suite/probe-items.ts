/** Probes and timings as lines of the report. */
import { wordsOf } from '../probes/probe';
import { type Agreement, agreementOf, answerText, PROBES, wantedText } from '../probes/probes';
import { measured, TIMINGS } from '../probes/timings';
import type { Item, Verdict } from './item';

const VERDICTS: Readonly<Record<Agreement, Verdict>> = {
  same: 'совпало',
  foreseen: 'допустимо',
  differs: 'отличается',
};

export const PROBE_ITEMS: readonly Item[] = PROBES.map((probe) => ({
  name: probe.name,
  source: probe.source,
  run: (place) => {
    const wanted = wantedText(probe);
    try {
      const found = probe.ask(place);
      return { verdict: VERDICTS[agreementOf(probe, found)], wanted, found: answerText(found) };
    } catch (caught) {
      return { verdict: 'отличается', wanted, found: `ошибка: ${wordsOf(caught)}` };
    }
  },
}));

export const TIMING_ITEMS: readonly Item[] = TIMINGS.map((timing) => ({
  name: `Время: ${timing.name}`,
  source: timing.source,
  run: (place) => {
    const wanted = timing.published === null ? '—' : `${timing.published} мс`;
    try {
      return { verdict: 'измерено', wanted, found: `${measured(timing, place)} мс` };
    } catch (caught) {
      return { verdict: 'отличается', wanted, found: `ошибка: ${wordsOf(caught)}` };
    }
  },
}));
