import type { TemplateResult } from 'lit/html.js';
import type { Failure } from '../../internal/failure.ts';
import type { CommonStrings } from '../../internal/station-words.ts';
import { notice } from './notice.ts';

/** What went wrong, in the element's own words where it has some, with the number by which support finds it. Needs what `notice` needs. */
export function failureNotice(
  { message, requestId }: Failure,
  text: CommonStrings['text'],
  words = text(message),
  retry?: () => void,
): TemplateResult {
  return notice({
    tone: 'negative',
    text: words,
    detail: requestId ? text('errorReference', { id: requestId }) : undefined,
    retry: retry && { label: text('retry'), onClick: retry },
  });
}
