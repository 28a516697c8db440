/** The paragraph of «Справка по аттестации»: plain sentences with the figures filled in. */
import { formatPeriod } from '../../settings/period';
import { formatDay } from '../../values/day';
import { formatDecimal } from '../../values/decimal';
import { type CountForms, counted, countForm } from '../../values/russian';
import { percentOf } from '../../values/share';
import { percentText } from '../../values/shown-share';
import { CLAIMS, type Claim } from '../../vocabulary/staff';
import type { EarlierPeriod } from '../earlier';
import { type LevelWords, levelWords } from '../level';
import type { MunicipalSettings } from '../municipal-settings';
import type { Measures, RollUp } from '../roll-up';
import {
  type AttestationCounts,
  categoryCounts,
  compared,
  countsOf,
  decisionsIn,
  endingToldBy,
  everybody,
} from './attestation';
import { caveats, comparedOver } from './comparison';

const APPLICATIONS: CountForms = ['заявление', 'заявления', 'заявлений'];
/** The verb agrees too: «присвоена 1 категория», «присвоено 5 категорий». */
const GRANTED: CountForms = ['присвоена', 'присвоены', 'присвоено'];
const CATEGORIES: CountForms = ['категория', 'категории', 'категорий'];

/** «присвоены 3 категории». */
const grantedWords = (count: number): string =>
  `${countForm(count, GRANTED)} ${counted(count, CATEGORIES)}`;

/** What nobody has told is none in a sentence: its figures are sums of what was delivered. */
const known = (count: number | null): number => count ?? 0;

/** «90,9 %» of the decisions were in favour; null when nothing was decided. */
function grantedShare(counts: AttestationCounts): string | null {
  const decisions = decisionsIn(counts);
  const percent = decisions && percentOf(decisions);
  return percent === null ? null : percentText(percent);
}

function changeOf(now: number, before: number): string {
  if (now === before) return 'столько же, сколько в прежнем периоде';
  const difference = formatDecimal(Math.abs(now - before));
  return `на ${difference} ${now > before ? 'больше' : 'меньше'}, чем в прежнем периоде`;
}

const grantedIn = (deliveries: readonly Measures[]): number =>
  known(categoryCounts(deliveries).granted);

/** «подано 1 заявление, присвоена 1 категория (90,9 % решений), отказано 0». */
function figures(deliveries: readonly Measures[]): string {
  const counts = categoryCounts(deliveries);
  const share = grantedShare(counts);
  const was = share === null ? '' : ` (${share} решений)`;
  return (
    `подано ${counted(known(counts.applied), APPLICATIONS)}, ` +
    `${grantedWords(known(counts.granted))}${was}, отказано ${formatDecimal(known(counts.refused))}`
  );
}

/** What was done in the period; a municipality without summaries has not done nothing. */
function present(settings: MunicipalSettings, { total }: RollUp): string {
  const period = `За период ${formatPeriod(settings)}`;
  if (total.size === 0) return `${period} сводок ещё нет.`;
  const now = categoryCounts([total]);
  const share = grantedShare(now);
  const decided = share === null ? '' : ` Положительных решений — ${share}.`;
  return (
    `${period} педагоги подали ${counted(known(now.applied), APPLICATIONS)} на аттестацию; ` +
    `${grantedWords(known(now.granted))}, отказано ${formatDecimal(known(now.refused))}.${decided}`
  );
}

/** « Категории истекают в течение года: 7 (сообщили 28 из 29).»; blank where nobody has told of any. */
function endingLine({ lines, total }: RollUp): string {
  const ending = known(categoryCounts([total]).ending);
  if (ending === 0) return '';
  const told = endingToldBy(lines);
  const by = told === null ? '' : ` (${told})`;
  return ` Категории истекают в течение года: ${formatDecimal(ending)}${by}.`;
}

/** What is said of СЗД, apart; blank where there was none. */
function postLine(total: Measures): string {
  const { applied, granted, refused } = countsOf([total], ['СЗД']);
  if (!applied && !granted && !refused) return '';
  const told = {
    'внесено представлений': applied,
    установлено: granted,
    'не установлено': refused,
  };
  const parts = Object.entries(told).flatMap(([words, count]) =>
    count === null ? [] : `${words} ${formatDecimal(count)}`,
  );
  return ` Соответствие занимаемой должности: ${parts.join(', ')}.`;
}

function byCategory(rollUp: RollUp): string {
  const { total } = rollUp;
  if (total.size === 0) return '';
  const grantedOf = (claim: Claim) => countsOf([total], [claim]).granted ?? 0;
  const parts = CLAIMS.filter((claim) => claim !== 'СЗД' && grantedOf(claim) > 0).map(
    (claim) => `${claim} — ${formatDecimal(grantedOf(claim))}`,
  );
  const granted =
    parts.length === 0
      ? 'Категории в этом периоде не присвоены.'
      : `Присвоено: ${parts.join('; ')}.`;
  return `${granted}${postLine(total)}${endingLine(rollUp)}`;
}

/** The period before, over the same schools; why there is no difference, where there is none. */
function comparison(previous: EarlierPeriod | null, words: LevelWords): string {
  if (previous === null) return 'Сводок прежнего периода в книге нет: сравнить не с чем.';
  const { period, pairs, isComparable, isWhole } = previous;
  const before = `В прежнем периоде, ${formatPeriod(period)},`;
  const told = caveats([previous])
    .map((sentence) => ` ${sentence}.`)
    .join('');
  if (!isComparable) {
    return `${before} ${figures(everybody(previous))}. Он другой длины, поэтому разница не считается.${told}`;
  }
  if (pairs.length === 0) {
    return `${before} ${figures(everybody(previous))}. В оба периода не сдал никто: сравнить нельзя.${told}`;
  }
  const both = compared(previous);
  return (
    `${before} ${comparedOver(previous, words)}: ${figures(both.before)}. ` +
    `Сейчас${isWhole ? '' : ' у них'} присвоено ${changeOf(grantedIn(both.now), grantedIn(both.before))}.${told}`
  );
}

/** «Совет …, протокол № 2 от 22.04.2021»; blank when «Настройки» name no body. */
function modelLine({ modelBody, modelProtocol, modelDay }: MunicipalSettings): string {
  if (modelBody === null) return '';
  const protocol = modelProtocol === null ? '' : `, протокол № ${modelProtocol}`;
  const day = modelDay === null ? '' : ` от ${formatDay(modelDay)}`;
  return `Муниципальная модель сопровождения рассмотрена: ${modelBody}${protocol}${day}.`;
}

/** What it says of the present period, of its categories, of the one before, and of the model. */
type FourLines = readonly [present: string, byCategory: string, comparison: string, model: string];

/** The paragraph in four lines: their number must not move the header row. */
export function attestationText(
  settings: MunicipalSettings,
  rollUp: RollUp,
  previous: EarlierPeriod | null,
): FourLines {
  return [
    present(settings, rollUp),
    byCategory(rollUp),
    comparison(previous, levelWords(settings)),
    modelLine(settings),
  ];
}
