import { bodyText } from '../../stories/body.ts';
import type { Draft } from '../draft.ts';

/** The text that comments quote from: headline, standfirst and body, a blank line between paragraphs. */
export function commentedText({
  headline,
  standfirst,
  body,
}: Pick<Draft, 'headline' | 'standfirst' | 'body'>): string {
  return [headline, standfirst ?? '', bodyText(body)].filter(Boolean).join('\n\n');
}
