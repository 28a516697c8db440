/** Questions and answers over the MessagePort between the panel's frame and the page around it. */
import type { ToPage, ToPanel } from '../../src/browser/panel-port';
import { Refusal } from '../client';

type Question = Extract<ToPage, { readonly id: number }>;
type Answer = Extract<ToPanel, { readonly id: number }>;
type News = Exclude<ToPanel, Answer>;
type NewsOf<Kind extends News['kind']> = Extract<News, { readonly kind: Kind }>;

interface Waiting {
  resolve(text: string): void;
  reject(reason: Error): void;
}

export class PortLine {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners: ((news: News) => void)[] = [];
  private questions = 0;

  /** The port comes from the page, when it has seen that the frame is there. */
  constructor(private readonly port: Promise<MessagePort>) {
    port.then(
      (opened) => {
        opened.onmessage = ({ data }: MessageEvent<ToPanel>) => this.hear(data);
      },
      // Whoever asks learns it.
      () => undefined,
    );
  }

  /** Asks the page; a fault of its own comes back in plain words. */
  async ask(question: (id: number) => Question): Promise<string> {
    const port = await this.port;
    this.questions += 1;
    const id = this.questions;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      port.postMessage(question(id));
    });
  }

  /** Tells the page something that has no answer. */
  tell(message: Exclude<ToPage, Question>): void {
    void this.port.then((port) => port.postMessage(message)).catch(() => undefined);
  }

  /** Calls back with what the page tells of itself. */
  on<Kind extends News['kind']>(kind: Kind, listener: (news: NewsOf<Kind>) => void): void {
    const isMeant = (news: News): news is NewsOf<Kind> => news.kind === kind;
    this.listeners.push((news) => {
      if (isMeant(news)) listener(news);
    });
  }

  private hear(message: ToPanel): void {
    if (message.kind !== 'reply' && message.kind !== 'fault') {
      for (const listener of this.listeners) listener(message);
      return;
    }
    const asked = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'reply') asked?.resolve(message.text);
    else asked?.reject(new Refusal(message.message));
  }
}
