import type { Copy } from '../../../desk/copy.ts';
import { directionOf } from '../../../words/languages.ts';
import type { BodyWords } from '../../text/Body.tsx';
import { Body } from '../../text/Body.tsx';

/** Another version of the story, displayed beside the editor. */
export function Beside({ copy, title, words }: { copy: Copy; title: string; words: BodyWords }) {
  return (
    <section class="writing-beside" aria-label={title} lang={copy.language} dir={directionOf(copy.language)}>
      <p class="writing-beside-title">{title}</p>
      <p class="writing-beside-headline">{copy.headline}</p>
      {copy.standfirst && <p class="writing-beside-standfirst">{copy.standfirst}</p>}
      <div class="body">
        <Body body={copy.body} dateline={copy.dateline} words={words} />
      </div>
    </section>
  );
}
