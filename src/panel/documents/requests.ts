/** What a page hands over when it asks for documents. */
import type { DocumentsRequest } from '../../app/documents/documents';
import type { DocumentsOpening } from '../../core/documents/kind';
import type { Span } from '../../core/settings/period';
import { Fault } from '../../core/values/fault';
import { fieldsOf, isShortText, keysArgument } from '../arguments';
import { type SentPeriod, typedSpan } from './typed-span';

export interface SentRequest extends Omit<DocumentsRequest, 'period'> {
  readonly period: SentPeriod | null;
}

/** null stands for the period of «Настройки». Throws `Fault` for anything that is no span of days. */
export function periodArgument(argument: unknown): Span | null {
  if (argument === null || argument === undefined) return null;
  const { from, to } = fieldsOf(argument);
  const span = typedSpan({ from: isShortText(from) ? from : '', to: isShortText(to) ? to : '' });
  if (typeof span === 'string') throw new Fault(span);
  return span;
}

/** Which documents are asked for. Throws `Fault` for anything else. */
export function requestArgument(argument: unknown): DocumentsRequest {
  const { kind, subjects, codesOnly, options, period } = fieldsOf(argument);
  if (!isShortText(kind) || typeof codesOnly !== 'boolean') {
    throw new Fault('Выберите документ из списка и повторите.');
  }
  return {
    kind,
    codesOnly,
    subjects: subjects === null ? null : keysArgument(subjects),
    options: keysArgument(options),
    period: periodArgument(period),
  };
}

/** With which document the page is to be opened. Throws `Fault` for anything else. */
export function openingArgument(argument: unknown): DocumentsOpening {
  const { kind, subject } = fieldsOf(argument);
  if (isShortText(kind) && (subject === null || isShortText(subject))) return { kind, subject };
  throw new Fault('Выберите документ из списка и повторите.');
}
