import { isApiError } from '@aftercart/client';
import type { LocalizedText, Subject } from '@aftercart/contract';
import { language, t } from '../browser/language.ts';
import { formatDateTime } from '../messages/format.ts';
import { isMessageKey } from '../messages/messages.ts';
import { type Item, isOverdue, waitsFor } from './item.ts';

/** Words for a code that the contract may extend: the code itself where we have none yet. */
export function wordsOf(prefix: string, code: string): string {
  const key = `${prefix}.${code}`;
  return isMessageKey(key) ? t(key) : code;
}

/** Why something was declined: a reason of the desk, or the automatic check that decided. */
export function declineWords(code: string): string {
  return isMessageKey(`desk.reason.${code}`) ? wordsOf('desk.reason', code) : wordsOf('desk.rule', code);
}

export function localized(text: LocalizedText): string {
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en;
}

export function dueWords(item: Item, now: number): string {
  const { expectedBy } = item.value;
  if (expectedBy === null) return t('desk.nothingDue');
  const when = formatDateTime(expectedBy, language);
  if (waitsFor(item) === 'shopper') return t('desk.waitsForShopper', { when });
  return isOverdue(item, now) ? t('desk.overdue', { when }) : t('desk.due', { when });
}

export function statusWords(item: Item): string {
  return wordsOf('state', item.value.status);
}

/** A refusal in plain words. */
export function troubleWords(error: unknown): string {
  if (!isApiError(error)) return t('trouble.connection');
  const key = `trouble.${error.code}`;
  if (error.code === 'validation_failed' && error.fieldErrors.length > 0) {
    return `${t('trouble.validation_failed')} ${error.fieldErrors.map(({ message }) => message).join(' ')}`;
  }
  return isMessageKey(key) ? t(key) : t('trouble.other', { detail: error.problem?.detail ?? error.code });
}

/** `Order 581180`, `Product 22423`, `The shop`. */
export function subjectWords({ type, id }: Subject): string {
  return t(`desk.subject.${type}`, { id: (id ?? '').replace(/^[a-z]+_/, '') });
}
