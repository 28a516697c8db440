/** The paragraph of «Справка по аттестации»: plain sentences with the figures filled in. */
import { formatPeriod } from '../../settings/period';
import { formatDay } from '../../values/day';
import { formatDecimal } from '../../values/decimal';
import { type CountForms, counted, countForm, OF_SCHOOLS } from '../../values/russian';
import { percentOf } from '../../values/share';
import { percentText } from '../../values/shown-share';
import { CLAIMS } from '../../vocabulary/staff';
import type { MunicipalSettings } from '../municipal-settings';
import { isDelivered, type Previous, type RollUp } from '../roll-up';
import { type AttestationCounts, allCounts, countsOf, decisionsIn } from './attestation';

const APPLICATIONS: CountForms = ['заявление', 'заявления', 'заявлений'];
/** The verb agrees too: «присвоена 1 категория», «присвоено 5 категорий». */
const GRANTED: CountForms = ['присвоена', 'присвоены', 'присвоено'];
const CATEGORIES: CountForms = ['категория', 'категории', 'категорий'];
const grantedWords = (count: number): string =>
  `${countForm(count, GRANTED)} ${counted(count, CATEGORIES)}`;

/** «90,9 %» of the decisions were in favour; null when nothing was decided. */
function grantedShare(counts: AttestationCounts): string | null {
  const percent = percentOf(decisionsIn(counts));
  return percent === null ? null : percentText(percent);
}

function changeOf(now: number, before: number): string {
  if (now === before) return 'столько же, сколько в прежнем периоде';
  const difference = formatDecimal(Math.abs(now - before));
  return `на ${difference} ${now > before ? 'больше' : 'меньше'}, чем в прежнем периоде`;
}

/** СЗД is no category that is granted: the commission finds that the person answers the post. */
function byCategory({ total }: RollUp): string {
  const parts = CLAIMS.filter((claim) => claim !== 'СЗД').flatMap((claim) => {
    const { granted } = countsOf(total, claim);
    return granted === 0 ? [] : [`${claim} — ${formatDecimal(granted)}`];
  });
  const granted =
    parts.length === 0
      ? 'Категории в этом периоде не присвоены.'
      : `Присвоено: ${parts.join('; ')}.`;
  const found = countsOf(total, 'СЗД').granted;
  return found === 0
    ? granted
    : `${granted} Соответствие занимаемой должности установлено: ${formatDecimal(found)}.`;
}

function comparison(now: AttestationCounts, previous: Previous | null): string {
  if (previous === null) return 'Сводок прежнего периода в книге нет: сравнить не с чем.';
  const before = allCounts(previous.rollUp.total);
  const share = grantedShare(before);
  const was = share === null ? '' : ` (${share} решений)`;
  const schools = previous.rollUp.lines.filter(isDelivered).length;
  return (
    `В прежнем периоде, ${formatPeriod(previous.period)}, по сводкам ${counted(schools, OF_SCHOOLS)}: подано ${counted(before.applied, APPLICATIONS)}, ` +
    `${grantedWords(before.granted)}${was}, отказано ${formatDecimal(before.refused)}. ` +
    `Сейчас присвоено ${changeOf(now.granted, before.granted)}.`
  );
}

/** «Совет …, протокол № 2 от 22.04.2021»; blank when «Настройки» name no body. */
function modelLine({ modelBody, modelProtocol, modelDay }: MunicipalSettings): string {
  if (modelBody === null) return '';
  const protocol = modelProtocol === null ? '' : `, протокол № ${modelProtocol}`;
  const day = modelDay === null ? '' : ` от ${formatDay(modelDay)}`;
  return `Муниципальная модель сопровождения рассмотрена: ${modelBody}${protocol}${day}.`;
}

/** The paragraph in four lines: their number must not move the header row. */
export function attestationText(
  settings: MunicipalSettings,
  rollUp: RollUp,
  previous: Previous | null,
): string[] {
  const now = allCounts(rollUp.total);
  const share = grantedShare(now);
  const decided = share === null ? '' : ` Положительных решений — ${share}.`;
  return [
    `За период ${formatPeriod(settings)} педагоги подали ${counted(now.applied, APPLICATIONS)} на аттестацию; ` +
      `${grantedWords(now.granted)}, отказано ${formatDecimal(now.refused)}.${decided}`,
    byCategory(rollUp),
    comparison(now, previous),
    modelLine(settings),
  ];
}
