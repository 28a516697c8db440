/** К1–К5 in the note: sentences, a table, and bars against the goals (rule Б-30). */
import { barChart } from '../../documents/chart';
import { chartPart, column, heading, list, type Part, row, table } from '../../documents/document';
import { formatDecimal } from '../../values/decimal';
import { counted, OF_PEOPLE } from '../../values/russian';
import { pointsBetween } from '../../values/share';
import { percentText, shownShare } from '../../values/shown-share';
import type { NoteFacts } from './note-facts';

/** What the note tells of the shares, with a few words for the chart. */
const SHORT_TITLES = {
  К1: 'К1. Высшая категория',
  К2: 'К2. Методический актив',
  К3: 'К3. Заявки в ЦНППМ',
  К4: 'К4. Охват',
  К5: 'К5. Оба этапа',
} as const;

type SupportShareCode = keyof typeof SHORT_TITLES;
export const SUPPORT_SHARE_CODES = Object.keys(SHORT_TITLES) as SupportShareCode[];

const NOBODY_INCLUDED =
  'в отчётном периоде никто не был включён в сопровождение на муниципальном или региональном уровне';

/** What 0/0 means, in words: there was nobody to count. */
function nobodyText(code: SupportShareCode, { results }: NoteFacts): string {
  const isByDifficulty = results.book.settings.thirdShareBase === 'с затруднениями';
  const texts: Readonly<Record<SupportShareCode, string>> = {
    К1: NOBODY_INCLUDED,
    К2: NOBODY_INCLUDED,
    К3: isByDifficulty
      ? 'в отчётном периоде ни у кого в посткурсовом периоде затруднений не зафиксировано'
      : NOBODY_INCLUDED,
    К4: 'ни у кого посткурсовой период не пришёлся на отчётный',
    К5: 'в отчётном периоде ни у кого посткурсовой период не закончился',
  };
  return texts[code];
}

/** « Цель — 80 %: не достигнута, не хватает 13,3 п. п.»; nothing without a goal. */
function goalText(percent: number, goal: number | undefined): string {
  if (goal === undefined) return '';
  const between = pointsBetween(goal, percent) ?? 0;
  const aim = ` Цель — ${percentText(goal)}`;
  if (between === 0) return `${aim}: достигнута.`;
  const points = `${formatDecimal(Math.abs(between))} п. п.`;
  return between > 0
    ? `${aim}: достигнута, выше на ${points}`
    : `${aim}: не достигнута, не хватает ${points}`;
}

function sentenceOf(code: SupportShareCode, facts: NoteFacts): string {
  const share = facts.share(code);
  const { numerator, denominator, percent } = shownShare(share);
  const { title } = share.rule;
  if (percent === null) return `${title} (${code}) — некого считать: ${nobodyText(code, facts)}.`;
  const goal = facts.results.book.settings.targets.get(code);
  return `${title} (${code}) — ${percentText(percent)}: ${numerator} из ${counted(denominator, OF_PEOPLE)}.${goalText(percent, goal)}`;
}

/** The same shares as on «Показатели». */
function sharesTable({ results, share }: NoteFacts): Part {
  const { targets } = results.book.settings;
  return table(
    [
      column('Код', 8),
      column('Показатель', 46),
      column('Числитель', 12, 'end'),
      column('Знаменатель', 13, 'end'),
      column('Доля', 11, 'end'),
      column('Цель', 10, 'end'),
      column('Отклонение, п. п.', 13, 'end'),
    ],
    SUPPORT_SHARE_CODES.map((code) => {
      const { rule, ...counts } = share(code);
      const { numerator, denominator, percent } = shownShare(counts);
      const goal = targets.get(code) ?? null;
      const between = pointsBetween(goal, percent);
      return row([
        code,
        rule.title,
        String(numerator),
        String(denominator),
        percentText(percent),
        percentText(goal),
        between === null ? '—' : formatDecimal(between),
      ]);
    }),
  );
}

/** Bars to 100 %; none where there is nobody to count in any share. */
function sharesChart({ results, share }: NoteFacts): Part[] {
  const bars = SUPPORT_SHARE_CODES.map((code) => {
    const { percent } = shownShare(share(code));
    const goal = results.book.settings.targets.get(code);
    return {
      label: SHORT_TITLES[code],
      values: [percent === null ? null : { at: percent, shown: percentText(percent) }],
      goal: goal === undefined ? null : { at: goal, shown: percentText(goal) },
    };
  });
  if (bars.every(({ values }) => values[0] === null)) return [];
  const hasGoals = bars.some(({ goal }) => goal !== null);
  const title = hasGoals ? 'Показатели К1–К5 и цели' : 'Показатели К1–К5';
  return [chartPart(barChart({ title, series: ['Доля, %'], bars, most: 100 }))];
}

export function sharesParts(facts: NoteFacts): Part[] {
  return [
    heading('Показатели сопровождения'),
    list(SUPPORT_SHARE_CODES.map((code) => sentenceOf(code, facts))),
    sharesTable(facts),
    ...sharesChart(facts),
  ];
}
