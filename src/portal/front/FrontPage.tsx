import { Card } from '../cards/Card.tsx';
import { HeadlineList } from '../cards/HeadlineList.tsx';
import { SectionStrip } from '../cards/SectionStrip.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { Note } from '../ui/Note.tsx';
import { PersonalPart } from '../ui/PersonalPart.tsx';
import type { FrontView } from './front.view.ts';

/** The front page: a lead, a grid, sections, latest and most read. */
export function FrontPage({ view }: { view: FrontView }) {
  const beside = view.latest.length > 0 || view.mostRead.length > 0;
  return (
    <>
      <h1 class="unseen">{view.title}</h1>
      <PersonalPart part="front">{null}</PersonalPart>
      {view.note && <Note parts={view.note} />}
      {view.empty && <EmptyState {...view.empty} />}
      {view.lead && (
        <div class="lead">
          <Card
            card={view.lead}
            look={{ level: 2, sizes: '(max-width: 62rem) 92vw, 44rem', by: true, first: true }}
          />
        </div>
      )}
      {view.grid.length > 0 && (
        <section class="grid" aria-label={view.gridLabel}>
          {view.grid.map((card) => (
            <Card
              card={card}
              look={{ level: 3, sizes: '(max-width: 36rem) 92vw, (max-width: 62rem) 46vw, 17rem' }}
            />
          ))}
        </section>
      )}
      {beside && (
        <div class={view.mostRead.length > 0 ? 'band' : 'band alone'}>
          {view.latest.length > 0 && (
            <section>
              <h2>{view.latestTitle}</h2>
              <HeadlineList cards={view.latest} />
            </section>
          )}
          {view.mostRead.length > 0 && (
            <section>
              <h2>{view.mostReadTitle}</h2>
              <p class="why">{view.mostReadNote}</p>
              <HeadlineList cards={view.mostRead} ranked />
            </section>
          )}
        </div>
      )}
      {view.strips.length > 0 && (
        <div class="strips">
          {view.strips.map((strip) => (
            <SectionStrip {...strip} />
          ))}
        </div>
      )}
    </>
  );
}
