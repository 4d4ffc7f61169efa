import type { Draft } from '../../../desk/draft.ts';
import { directionOf } from '../../../words/direction.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { BodyWords } from '../../text/Body.tsx';
import { Body } from '../../text/Body.tsx';

/** The form that restores an earlier text. */
export interface RestoreView {
  readonly action: string;
  readonly of: string;
  readonly version: string;
  readonly hint: string;
  readonly button: string;
  readonly held: HeldView | null;
}

/** Someone else who is editing the story. */
export interface HeldView {
  readonly text: string;
  readonly over: string;
}

/** One earlier text of a story, and its actions. */
export function VersionPage({
  draft,
  about,
  links,
  restore,
  words,
}: {
  draft: Draft;
  about: string;
  links: readonly LinkView[];
  restore: RestoreView | null;
  words: BodyWords;
}) {
  return (
    <div class="versions">
      <p class="desk-meta">
        <bdi>{about}</bdi>
      </p>
      <p class="desk-data">
        {links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      {restore && (
        <form class="versions-restore" method="post" action={restore.action}>
          <input type="hidden" name="of" value={restore.of} />
          <input type="hidden" name="version" value={restore.version} />
          <p class="desk-about">{restore.hint}</p>
          {restore.held && <LockNotice held={restore.held} />}
          <button class="act quiet" type="submit">
            {restore.button}
          </button>
        </form>
      )}
      <article class="versions-text" lang={draft.language} dir={directionOf(draft.language)}>
        <h2>{draft.headline}</h2>
        {draft.standfirst && <p class="versions-standfirst">{draft.standfirst}</p>}
        <div class="body">
          <Body body={draft.body} dateline={draft.dateline} words={words} />
        </div>
      </article>
    </div>
  );
}

/** Says that someone else is editing, with the checkbox that takes the story over. */
export function LockNotice({ held }: { held: HeldView }) {
  return (
    <div class="versions-held">
      <p>{held.text}</p>
      <p class="field tick">
        <input id="over" type="checkbox" name="over" value="yes" />
        <label for="over">{held.over}</label>
      </p>
    </div>
  );
}
