/** What the page hands over when it asks for a person's own page. */
import { Fault } from '../../core/values/fault';
import { fieldsOf, isShortText } from '../arguments';

export interface OwnPageOrder {
  readonly code: string;
  readonly showsPlace: boolean;
}

/** Whose page is asked for, and whether it shows the place in the rating. Throws `Fault` for anything else. */
export function ownPageArgument(argument: unknown): OwnPageOrder {
  const { code, showsPlace } = fieldsOf(argument);
  if (isShortText(code) && typeof showsPlace === 'boolean') return { code, showsPlace };
  throw new Fault('Выберите педагога из списка и повторите.');
}
