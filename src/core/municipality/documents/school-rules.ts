/** What is recommended to each that delivers, and of whom it holds (rules Б-70 … Б-75). */
import { percentText } from '../../values/shown-share';
import type { SchoolFacts } from './competence-facts';
import { type SentenceRule, sentenceRule } from './sentence-rule';

export interface SchoolRule extends SentenceRule<SchoolFacts> {
  /** What the municipality is to do where the rule holds for some: their names follow. */
  readonly task: string;
}

const EVERYBODY = percentText(100);

/** A share under its goal; `without`: the goal where «Настройки» name none. */
function under({ percent, goal }: SchoolFacts, code: 'К4' | 'К6', without: number | null) {
  const wanted = goal(code) ?? without;
  const now = percent(code);
  return now === null || wanted === null || now >= wanted ? null : percentText(wanted);
}

export const SCHOOL_RULES: readonly SchoolRule[] = [
  {
    ...sentenceRule({
      id: 'Б-70',
      when: (facts: SchoolFacts) => under(facts, 'К4', null),
      sentence: (goal) =>
        `Охват сопровождением ниже цели (${goal}): назначить сопровождение всем, у кого идёт посткурсовый период.`,
    }),
    task: 'Довести охват посткурсовым сопровождением до цели',
  },
  {
    ...sentenceRule({
      id: 'Б-71',
      // Once in three years is everybody's right: 273-ФЗ, ст. 47, ч. 5, п. 2.
      when: (facts: SchoolFacts) => under(facts, 'К6', 100),
      sentence: (goal) =>
        `ДПО за 3 года прошли ${goal === EVERYBODY ? 'не все' : `меньше цели (${goal})`}: запланировать курсы тем, кто не учился дольше трёх лет.`,
    }),
    task: 'Запланировать ДПО тем, кто не учился дольше трёх лет',
  },
  {
    ...sentenceRule({
      id: 'Б-72',
      when: ({ share, percent }: SchoolFacts) => {
        const mentored = share('К10');
        const isWhole = mentored === null || mentored.numerator >= mentored.denominator;
        return isWhole
          ? null
          : { mentored: mentored.numerator, shown: percentText(percent('К10')) };
      },
      sentence: ({ mentored, shown }) =>
        mentored === 0
          ? 'Наставника нет ни у кого из молодых педагогов: назначить наставников.'
          : `Наставник есть не у каждого молодого педагога (${shown}): назначить наставников.`,
    }),
    task: 'Закрепить наставников за всеми молодыми педагогами',
  },
  {
    ...sentenceRule({
      id: 'Б-73',
      when: ({ percent }: SchoolFacts) => (percent('К13') === 0 ? true : null),
      sentence: () => 'Диагностику дефицитов не прошёл никто: провести её.',
    }),
    task: 'Организовать диагностику профессиональных дефицитов там, где её не прошёл никто',
  },
  {
    ...sentenceRule({
      id: 'Б-74',
      when: ({ deficitsFound, share }: SchoolFacts) =>
        (deficitsFound ?? 0) > 0 && share('К14')?.numerator === 0 ? true : null,
      sentence: () => 'Дефициты выявлены, а ИОМ нет ни у кого: составить маршруты.',
    }),
    task: 'Помочь составить ИОМ там, где дефициты выявлены, а маршрутов нет',
  },
  {
    ...sentenceRule({
      id: 'Б-75',
      when: ({ ending }: SchoolFacts) => ((ending ?? 0) > 0 ? true : null),
      sentence: () => 'Категории истекают в течение года: составить график аттестации.',
    }),
    task: 'Подготовить к аттестации тех, чьи категории истекают в течение года',
  },
];
