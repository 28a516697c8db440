/** Which municipal events answer the topic of a deficit (rule С-34). */
import { KNOWN_BY } from '../../values/russian';
import { fold } from '../../values/text';
import type { MunicipalEvent } from '../tables/events';

/** What of an event tells its topic and its form. */
export type PlannedWork = Pick<MunicipalEvent, 'title' | 'form' | 'structure' | 'mark' | 'result'>;

/** Shorter words tell nothing, unless there are no others: «ИКТ». */
const TELLING = 4;

const wordsIn = (text: string): string[] =>
  [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);

/** What the events must have of a topic: beginnings of its telling words, else its words. */
function beginningsOf(topic: string): string[] {
  const words = wordsIn(topic);
  const telling = words.filter(({ length }) => length >= TELLING);
  return telling.length > 0
    ? telling.map((word) => word.slice(0, KNOWN_BY))
    : words.filter(({ length }) => length > 1);
}

/** Under what a word of an event is found: its beginnings, which of a short one are the word. */
const keysOf = (word: string): string[] => [word.slice(0, TELLING), word.slice(0, KNOWN_BY)];

/** «семинар: РМО математиков». */
const formOf = ({ form, title, structure }: PlannedWork): string =>
  [form ?? title, structure].filter((part) => part !== null).join(': ');

/**
 * Gives the forms of work that answer a topic, in the order of the plan and each once: all telling
 * words of the topic stand in «Мероприятие» or «Ожидаемый результат» of an event that is not
 * called off. Each event is read once, whatever the number of topics.
 */
export function formsOfWork(events: readonly PlannedWork[]): (topic: string) => string[] {
  const planned = events.filter(({ mark }) => mark !== 'отменено');
  const places = new Map<string, Set<number>>();
  planned.forEach(({ title, result }, at) => {
    for (const key of wordsIn(`${title} ${result ?? ''}`).flatMap(keysOf)) {
      places.set(key, (places.get(key) ?? new Set()).add(at));
    }
  });
  return (topic) => {
    const [first, ...others] = beginningsOf(topic).map(
      (key) => places.get(key) ?? new Set<number>(),
    );
    const answering = [...(first ?? [])].filter((at) => others.every((own) => own.has(at)));
    return [...new Set(answering.flatMap((at) => planned[at] ?? []).map(formOf))];
  };
}
