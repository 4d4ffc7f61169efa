import { type Body, blockText } from '../../stories/body.ts';

const LONGEST = 300;

/** What may be quoted from a story anywhere: its standfirst, or else the start of its first paragraph. */
export function excerptOf(story: { standfirst: string | null; body: Body }): string {
  if (story.standfirst) return story.standfirst;
  const first = story.body.content.find((block) => block.type === 'paragraph' && blockText(block).trim());
  const text = first ? blockText(first).replace(/\s+/g, ' ').trim() : '';
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const cut = characters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST / 2 ? space : cut.length)}…`;
}
