/** Б-54, Б-55: with codes only the municipality's own words name nobody; with names they stay. */
import type { PaperDocument } from '../../../../src/core/documents/document';
import type { Cell } from '../../../../src/core/values/cell';
import { docxOf } from '../../../../src/papers/docx/docx-file';
import { partsOf } from '../../../papers/docx/read-docx';
import { formsOf, saidBy, surnameAt, surnamesIn } from '../../documents/canaries';
import { dayFrom, resultsOf, summaryOf } from '../municipal-kit';
import { paperOf, plain } from './paper-kit';

const day = (iso: string): Cell => ({ day: dayFrom(iso) });

/** In the order of the columns of «План мероприятий», and of «Банк опыта». */
const event = (title: string, result: string | null, structure: string | null, who: string) =>
  [title, null, structure, null, day('2026-03-01'), result, who] as Cell[];
const work = (
  topic: string,
  form: string | null = null,
  school: string | null = '0512',
): Cell[] => [...[school, topic, form, null, day('2026-01-10'), 'https://x.example/ivanov']];

function papersOf(
  events: readonly Cell[][],
  experience: readonly Cell[][],
  structures: readonly Cell[][] = [],
  codesOnly = true,
): PaperDocument[] {
  const results = resultsOf({
    schools: [['0512', false, { name: 'СОШ имени А. П. Зимина' }], ['01']],
    store: [summaryOf('0512', { Ч01: 5 })],
    events,
    experience,
    structures,
  });
  return [
    paperOf('events', results, { codesOnly }),
    paperOf('events', results, { codesOnly, options: ['byStructure'] }),
    paperOf('digest', results, { codesOnly }),
  ];
}

const saidOf = (...said: Parameters<typeof papersOf>): string => plain(saidBy(papersOf(...said)));

it('telephones, numbers of documents and e-mail addresses are taken out', () => {
  const personal = '8 (912) 345-67-89, 112-233-445 95, kat собака mail.ru';
  const said = saidOf(
    [event(`Семинар, ${personal}`, `Отчёт: ${personal}`, null, 'ММС')],
    [work(`Опыт, ${personal}`)],
  );
  expect(/345|445|mail/.exec(said)).toBeNull();
  expect(said).toContain('Семинар, номер, номер, почта');
});

describe('what is written as a name', () => {
  const said = saidOf(
    [
      event('Семинар Иванова И. И. для молодых', 'Отчёт Ивановой Анны Петровны', null, 'ММС'),
      event('Чтения имени К. Д. Ушинского', null, 'Школа Сидоровой Е. Е.', 'ММС'),
    ],
    [
      work('Опыт Петровой Марии Ивановны: 0512-003', 'статья (0512 – 4)'),
      work('Год 2026-01-15, 01-05 марта', null, 'Школа Львовой Л. Л.'),
    ],
  );

  it('is taken out, and codes of teachers of the schools of «ОО» too', () => {
    expect(/Иванов|Анн|Петров|Мари|Сидоров|Львов|0512-|0512 –|x\.example/.exec(said)).toBeNull();
    expect(said).toContain('Семинар коллега для молодых');
    expect(said).toContain('статья (коллега)');
  });

  it('but not whose name something bears, a school’s own name, or a date', () => {
    expect(said).toContain('Чтения имени К. Д. Ушинского');
    expect(said).toContain('СОШ имени А. П. Зимина');
    expect(said).toContain('Год 2026-01-15, 01-05 марта');
  });
});

describe('people of «Ответственный» and «Руководитель», wherever they are typed', () => {
  // Title, result, structure, topic, form, whose; then responsible and head.
  const own = Array.from({ length: 8 }, (_, at) => surnameAt(at));
  const [title, result, structure, topic, form, whose] = own.map(formsOf) as [
    ...[string, string, string, string, string, string],
  ];
  const head = 'Шраменко Ия и Юнг А. А.';
  const known = own.slice(0, 6).join(', ');
  const events = [event(title, result, structure, `методист ${known}; Анна Львовна`)];
  const bank = [work(`${topic}, Шраменко, с Анной Львовной`, form), work('Опыт', null, whose)];
  const structures = [['РМО', 'РМО', null, head]];

  it('are taken out of every text', () => {
    const said = saidOf(events, bank, structures);
    expect(surnamesIn(said, own)).toEqual([]);
    expect(/Шрамен|Юнг|Анн|Львов/.exec(said)).toBeNull();
  });

  it('nor are they in any part of a .docx', async () => {
    const whole = [...partsOf(await docxOf(papersOf(events, bank, structures))).values()].join(
      '\n',
    );
    expect(whole).toContain('коллега');
    expect(surnamesIn(whole.replace(/<[^>]+>/g, ''), own)).toEqual([]);
  });

  it('stay where names are wanted', () => {
    const said = saidOf(events, bank, structures, false);
    expect(surnamesIn(said, own)).toEqual(own.slice(0, 6));
    expect(said).toContain('https://x.example/ivanov');
  });
});

it('Б-51: the report on competence names nobody in indicators entered by hand or forms of work', () => {
  const results = resultsOf({
    schools: [['0512', false], ['01']],
    store: [summaryOf('0512', { Ч01: 5, Ч30: 2, 'Ч34/вебинары': 2 })],
    events: [
      [
        'Вебинары',
        'занятие kat@mail.ru',
        'РМО Щегловой М. П.',
        null,
        day('2026-03-01'),
        null,
        'ММС',
      ],
    ],
    handIndicators: [[null, 'Занятия Зябликовой М. К., тел. 8 912 345-67-89', 5, 10]],
  });
  const said = plain(saidBy([paperOf('competence', results)]));
  expect(/Зябликов|Щеглов|345|mail/.exec(said)).toBeNull();
  expect(said).toContain('Занятия коллега, тел. номер');
  expect(said).toContain('занятие почта');
});
