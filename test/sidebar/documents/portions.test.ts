/** Three hundred documents: asked for twenty a call, stopped when the person wants, none lost. */
import { DOCUMENTS_A_CALL, madeInPortions } from '../../../sidebar/documents/portions';
import type { SentRequest } from '../../../src/panel/documents/requests';

const document = {
  title: 'Лист',
  orientation: 'portrait',
  notice: null,
  addressee: [],
  mark: null,
  running: 'Лист',
  requisites: [],
  parts: [],
} as const;

const codes = (count: number): string[] => Array.from({ length: count }, (_, at) => `Т-${at + 1}`);

function asking(stopAfter = Number.POSITIVE_INFINITY) {
  const asked: SentRequest[] = [];
  const reached: string[] = [];
  return {
    asked,
    reached,
    ask: async (request: SentRequest) => {
      asked.push(request);
      const subjects = request.subjects ?? ['вся школа'];
      return {
        made: subjects.map((id) => ({
          subject: { id, label: id, teacher: id, isWorking: true },
          document,
        })),
        unmade: [],
      };
    },
    reach: async (done: number, total: number) => {
      reached.push(`${done} из ${total}`);
    },
    isStopped: () => asked.length >= stopAfter,
  };
}

const request: SentRequest = {
  kind: 'card',
  subjects: codes(300),
  codesOnly: true,
  options: ['place'],
  period: null,
};

it('brings all of them, in order, by fifteen calls that want the same', async () => {
  const work = asking();
  const answer = await madeInPortions(request, work);
  expect(answer?.made.map(({ subject }) => subject?.id)).toEqual(codes(300));
  expect(work.asked).toHaveLength(300 / DOCUMENTS_A_CALL);
  expect(work.asked[14]).toEqual({ ...request, subjects: codes(300).slice(280) });
  expect(work.reached[2]).toBe('40 из 300');
  expect(work.reached[15]).toBe('300 из 300');
});

it('brings nothing when it is stopped, and asks for nothing more', async () => {
  const work = asking(2);
  expect(await madeInPortions(request, work)).toBeNull();
  expect(work.asked).toHaveLength(2);
});

it('asks once for the document of the whole workbook', async () => {
  const work = asking();
  const answer = await madeInPortions({ ...request, subjects: null }, work);
  expect(answer?.made).toHaveLength(1);
  expect(work.asked.map(({ subjects }) => subjects)).toEqual([null]);
});
