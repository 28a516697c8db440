/** The tables of docs/rules.md that follow from the code; the rest of the page is written by hand. */
import { HAND_INDICATORS } from '../../src/core/municipality/tables/hand-indicators';
import { familyOf, HAND_FAMILY, listedMeasures } from '../../src/core/summary/measures';
import { dayFromSerial, formatDay } from '../../src/core/values/day';
import { THRESHOLDS } from '../../src/core/values/law';

type Line = readonly string[];

function table(headers: Line, lines: readonly Line[]): string {
  const rule = headers.map(() => '---');
  return [headers, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Every measure with its kind, whose it is, and the words that it is broken down by. */
function measureTable(): string {
  const declared = listedMeasures().map(({ code, title, whose, words }) => [
    code,
    title,
    familyOf(code)?.kind ?? '',
    whose,
    words === 'typed' ? 'words that people typed' : words.join(' · '),
  ]);
  const { letter, kind } = HAND_FAMILY;
  const byHand = [`${letter}1 …`, `«${HAND_INDICATORS.sheet}»`, kind, 'municipality', ''];
  return table(['code', 'title', 'kind', 'whose', 'broken down by'], [...declared, byHand]);
}

/** Every number that a law sets or that we set, and where it comes from. */
function thresholdTable(): string {
  const lines = THRESHOLDS.map(({ about, value, isDay, clause }) => [
    about,
    isDay ? formatDay(dayFromSerial(value)) : String(value),
    clause,
  ]);
  return table(['what', 'number', 'clause'], lines);
}

/** Each stands between «<!-- name -->» and «<!-- /name -->». */
const TABLES: Readonly<Record<string, () => string>> = {
  thresholds: thresholdTable,
  measures: measureTable,
};

/** The page with every such table as the code says now. */
export function ruleBook(page: string): string {
  return Object.entries(TABLES).reduce((text, [name, made]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before = '', rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`docs/rules.md has no place for its ${name}`);
    return `${before}${begin}\n\n${made()}\n\n${end}${after}`;
  }, page);
}
