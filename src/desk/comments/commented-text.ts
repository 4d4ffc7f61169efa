import { bodyText } from '../../stories/body.ts';
import type { Copy } from '../copy.ts';

/** The text that comments quote from: headline, standfirst and body, a blank line between paragraphs. */
export function commentedText({
  headline,
  standfirst,
  body,
}: Pick<Copy, 'headline' | 'standfirst' | 'body'>): string {
  return [headline, standfirst ?? '', bodyText(body)].filter(Boolean).join('\n\n');
}
