/** The engine in its worker. The page is one file, so the worker's code stands in it as a text. */
import { proxy, wrap } from 'comlink';
import type { Engine, Marks } from '../wire/engine';
import { engineAddress } from './embedded';
import { Falling } from './falling';

/** The engine's methods as the page calls them; marks come by `hearMarks`. */
export type RemoteEngine = {
  readonly [Method in Exclude<keyof Engine, 'onMarks'>]: (
    ...given: Parameters<Engine[Method]>
  ) => Promise<ReturnType<Engine[Method]>>;
};

export interface RunningEngine {
  readonly engine: RemoteEngine;
  /** Calls back with every marks of the engine, those that came before it was asked too. */
  hearMarks(listener: (marks: Marks) => void): void;
  /** Calls back when the engine does not answer any more. */
  hearFall(listener: () => void): void;
  stop(): void;
}

const UNFORESEEN = 'непредвиденная ошибка';

/** Starts an engine of its own for a workbook. */
export function startEngine(): RunningEngine {
  const address = engineAddress();
  const worker = new Worker(address);
  const falling = new Falling();
  worker.addEventListener('error', ({ message }) => {
    console.error(message);
    falling.fall();
  });
  const engine = wrap<Engine>(worker);
  const early: Marks[] = [];
  let hear = (marks: Marks): void => void early.push(marks);
  void engine.onMarks(proxy((marks: Marks) => hear(marks)));
  return {
    engine: falling.guard<RemoteEngine>(engine),
    hearFall: (listener) => falling.hear(listener),
    hearMarks: (listener) => {
      hear = listener;
      for (const marks of early.splice(0)) listener(marks);
    },
    stop: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** What an error says to a person: a refusal of the workbook says why, anything else is a fault of ours. */
export function messageOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'Fault') return message;
  console.error(error);
  return `Действие не выполнено: ${UNFORESEEN}. Сделанное до него — в книге и в черновике. Повторите, а если не поможет, обновите страницу.`;
}
