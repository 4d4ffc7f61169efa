import { Follow, FollowForm } from '../cards/FollowButton.tsx';
import { Sourceline } from '../cards/Sourceline.tsx';
import { LivePart } from '../live/LivePart.tsx';
import { Save } from '../site/SaveButton.tsx';
import { Body } from '../text/Body.tsx';
import { Corrections } from '../text/Corrections.tsx';
import { MarkedLine } from '../text/MarkedLine.tsx';
import { NamedList } from '../text/NamedList.tsx';
import { NotesOfStory } from '../text/NotesOfStory.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Line } from '../ui/Line.tsx';
import { PagePart } from '../ui/PagePart.tsx';
import { PersonalPart } from '../ui/PersonalPart.tsx';
import { Share } from './Share.tsx';
import { StoryMeta } from './StoryMeta.tsx';
import type { PreviewBar, StoryView } from './story.view.ts';

/** The part of the page that suggests other stories. */
export const AFTER_STORY = 'after';

/** A story and what belongs to it. */
export function StoryPage({ view }: { view: StoryView }) {
  const { lang, dir } = view;
  const { head, foot, notes } = view.corrected;
  return (
    <div class="story">
      {view.preview && <PreviewNote bar={view.preview} />}
      <article>
        <header class="story-head">
          {view.kicker.length > 0 && (
            <p class="kicker">
              <Line parts={view.kicker} />
            </p>
          )}
          <h1 lang={lang} dir={dir}>
            <MarkedLine line={view.headline} />
          </h1>
          {view.standfirst && (
            <p class="stand" lang={lang} dir={dir}>
              <MarkedLine line={view.standfirst} />
            </p>
          )}
          <StoryMeta view={view} />
          <Sourceline line={view.sourceline} />
          {head && <Corrections {...head} lang={lang} dir={dir} />}
          {view.save && (
            <p class="keep">
              <Save save={view.save} />
            </p>
          )}
        </header>
        {view.lead && (
          <div class="story-lead" lang={lang} dir={dir}>
            <Figure figure={view.lead} sizes="(max-width: 62rem) 94vw, 54rem" first />
          </div>
        )}
        {(!view.live || view.body.content.length > 0) && (
          <div class="body" lang={lang} dir={dir}>
            <Body
              body={view.body}
              dateline={view.dateline}
              words={view.bodyWords}
              figures={view.figures}
              names={view.names}
              notes={view.notes}
              pictures={view.pictures}
            />
          </div>
        )}
        {view.live && <LivePart live={view.live} words={view.bodyWords} lang={lang} dir={dir} />}
        {view.save && <PersonalPart part={`reading:${view.save.slug}`}>{null}</PersonalPart>}
        <div class="story-end">
          {view.original && (
            <p class="original">
              <a href={view.original.href} rel="external">
                {view.original.text}
              </a>
            </p>
          )}
          {foot && <Corrections {...foot} lang={lang} dir={dir} id={head ? null : undefined} />}
          {notes && <NotesOfStory {...notes} lang={lang} dir={dir} />}
          {view.citations && (
            <section class="citations">
              <h2>{view.citations.title}</h2>
              <ol>
                {view.citations.items.map(({ id, parts, back }) => (
                  <li id={id}>
                    <Line parts={parts} />
                    {back && (
                      <a class="note-back" href={back.href} role="doc-backlink" aria-label={back.text}>
                        ↑
                      </a>
                    )}
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <div class="story-side">
          {view.share && <Share share={view.share} />}
          {view.named && <NamedList named={view.named} />}
          {view.topics && (
            <section class="topics">
              <h2>{view.topics.title}</h2>
              <FollowForm form={view.topics.form}>
                <ul>
                  {view.topics.links.map(({ text, href, follow }) => (
                    <li>
                      <a href={href} rel="tag">
                        {text}
                      </a>
                      <Follow follow={follow} />
                    </li>
                  ))}
                </ul>
              </FollowForm>
            </section>
          )}
        </div>
      </article>
      {!view.preview && <PagePart name={AFTER_STORY} />}
    </div>
  );
}

/** Says above a story that it is a preview. */
function PreviewNote({ bar }: { bar: PreviewBar }) {
  return (
    <aside class="preview-bar" aria-label={bar.label} lang={bar.lang} dir={bar.dir}>
      <p>
        <b>{bar.label}</b>
        {bar.said.map((text) => (
          <span> {text}</span>
        ))}
      </p>
      {bar.back && <a href={bar.back.href}>{bar.back.text}</a>}
    </aside>
  );
}
