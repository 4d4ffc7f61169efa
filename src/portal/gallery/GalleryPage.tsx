import type { ComponentChildren } from 'preact';
import { Card } from '../cards/Card.tsx';
import { HeadlineList } from '../cards/HeadlineList.tsx';
import { SectionStrip } from '../cards/SectionStrip.tsx';
import { StoryRow } from '../cards/StoryRow.tsx';
import { SearchFilters } from '../search/SearchFilters.tsx';
import { SearchForm } from '../search/SearchForm.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { SaveButton } from '../site/SaveButton.tsx';
import { Share } from '../stories/Share.tsx';
import { StoryMeta } from '../stories/StoryMeta.tsx';
import { Suggestions } from '../stories/Suggestions.tsx';
import { Body } from '../text/Body.tsx';
import { Corrections } from '../text/Corrections.tsx';
import { NotesOfStory } from '../text/NotesOfStory.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Note } from '../ui/Note.tsx';
import { Paging } from '../ui/Paging.tsx';
import { EntityGallery } from './EntityGallery.tsx';
import { EvidenceGallery } from './EvidenceGallery.tsx';
import type { GalleryView } from './gallery.view.ts';

/** Every component in every state, for developers and testers. */
export function GalleryPage({ view }: { view: GalleryView }) {
  const { story, own, search } = view;
  return (
    <>
      <header class="page-head">
        <h1>Gallery</h1>
      </header>
      <Specimen name="Colours" about="Tokens of the look; light or dark as the system asks.">
        <ul class="swatches">
          {view.tokens.map((token) => (
            <li>
              <i style={{ background: `var(--${token})` }} />
              {token}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Lead" about="With a picture; without one.">
        <div class="lead">
          <Card card={view.pictured} look={{ level: 3, sizes: '44rem', by: true }} />
        </div>
        <div class="lead">
          <Card card={view.card} look={{ level: 3, sizes: '44rem', by: true }} />
        </div>
      </Specimen>
      <Specimen name="Card" about="Pictured; long; another language; nothing but a headline.">
        <div class="grid">
          {[view.pictured, view.long, view.foreign, view.bare].map((card) => (
            <Card card={card} look={{ level: 3, sizes: '17rem' }} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Save" about="Not saved; saved.">
        <p class="meta">
          <SaveButton save={view.save} />
          <SaveButton save={view.saved} />
        </p>
      </Specimen>
      <Specimen name="Headline lists" about="In order of time; ranked.">
        <div class="band">
          <HeadlineList cards={[view.card, view.foreign, view.long]} />
          <HeadlineList cards={[view.card, view.bare]} ranked />
        </div>
      </Specimen>
      <Specimen name="Section strip" about="With others; alone.">
        <SectionStrip
          title="A section"
          href="/sitemap"
          more="More in a section"
          cards={[view.pictured, view.card, view.bare]}
        />
        <SectionStrip title="A section" href="/sitemap" more="More in a section" cards={[view.card]} />
      </Specimen>
      <Specimen name="Row" about="With and without a picture; another language.">
        <StoryRow card={view.pictured} />
        <StoryRow card={view.card} />
        <StoryRow card={view.foreign} />
      </Specimen>
      <Specimen
        name="Story meta"
        about="Own; licensed wire copy whose time has no zone, in other languages too."
      >
        <StoryMeta view={own} />
        <StoryMeta view={story} />
      </Specimen>
      <Specimen name="Figure" about="With bytes of ours; with its words only.">
        <Figure
          figure={{ picture: view.pictured.picture, caption: 'A caption.', credit: 'A credit' }}
          sizes="44rem"
        />
        {view.words && <Figure figure={view.words} sizes="44rem" />}
      </Specimen>
      <Specimen name="Body" about="Every block and mark a story can hold.">
        <div class="body">
          <Body body={story.body} dateline={story.dateline} words={story.bodyWords} />
        </div>
      </Specimen>
      <EvidenceGallery view={view.evidence} />
      <EntityGallery view={view.entities} />
      <Specimen
        name="Corrections"
        about="What was wrong at the head of its story, what was unclear or is newer at its foot."
        within="story-end"
      >
        {story.corrected.head && <Corrections {...story.corrected.head} />}
        {story.corrected.foot && <Corrections {...story.corrected.foot} id={null} />}
        {story.corrected.notes && <NotesOfStory {...story.corrected.notes} />}
      </Specimen>
      <Specimen
        within="story-side"
        name="Share"
        about="Buttons appear where the browser can do what they say."
      >
        {story.share && <Share share={story.share} />}
      </Specimen>
      <Specimen within="after" name="Suggestions" about="Every reason there is.">
        {view.after.related && <Suggestions list={view.after.related} />}
        {view.after.recommended && <Suggestions list={view.after.recommended} />}
      </Specimen>
      <Specimen
        name="Search"
        about="Form, filters, a hit, pages, words nothing was found for, an index that is filling."
      >
        <SearchForm form={search.form} />
        <SearchFilters label={search.filtersLabel} filters={search.filters} />
        {search.hits.map(({ card, excerpt }) => (
          <StoryRow card={card}>
            <p class="stand">{excerpt.map((part) => (part.found ? <mark>{part.text}</mark> : part.text))}</p>
          </StoryRow>
        ))}
        <p class="why">{search.missing}</p>
        {search.filling && <Note parts={[{ text: search.filling }]} />}
        {view.paging && <Paging paging={view.paging} />}
      </Specimen>
      <Specimen name="Empty" about="Nothing here yet, and what to do.">
        <EmptyState text={view.error.title} advice={view.error.advice} links={view.error.links} />
      </Specimen>
    </>
  );
}

interface SpecimenProps {
  name: string;
  about: string;
  /** The class of its container on a page. */
  within?: string;
  children: ComponentChildren;
}

function Specimen({ name, about, within, children }: SpecimenProps) {
  return (
    <section class="specimen">
      <h2>{name}</h2>
      <p class="why">{about}</p>
      {within ? <div class={within}>{children}</div> : children}
    </section>
  );
}
