import type { Draft } from '../../../desk/draft.ts';
import { directionOf } from '../../../words/direction.ts';
import type { BodyWords } from '../../text/Body.tsx';
import { Body } from '../../text/Body.tsx';

/** Another version of the story, displayed beside the editor. */
export function Beside({ draft, title, words }: { draft: Draft; title: string; words: BodyWords }) {
  return (
    <section
      class="writing-beside"
      aria-label={title}
      lang={draft.language}
      dir={directionOf(draft.language)}
    >
      <p class="writing-beside-title">{title}</p>
      <p class="writing-beside-headline">{draft.headline}</p>
      {draft.standfirst && <p class="writing-beside-standfirst">{draft.standfirst}</p>}
      <div class="body">
        <Body body={draft.body} dateline={draft.dateline} words={words} />
      </div>
    </section>
  );
}
