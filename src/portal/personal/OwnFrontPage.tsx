import { Card } from '../cards/Card.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { FrontSwitch } from '../site/FrontSwitch.tsx';
import { Note } from '../ui/Note.tsx';
import type { OwnFrontView } from './own-front.view.ts';

/** The front page a member composed: the editors' lead, then block by block. */
export function OwnFrontPage({ view }: { view: OwnFrontView }) {
  return (
    <>
      <FrontSwitch title={view.title} heading links={view.links} />
      {view.note && <Note parts={view.note} />}
      {view.lead && (
        <div class="lead">
          <Card
            card={view.lead}
            look={{ level: 2, sizes: '(max-width: 62rem) 92vw, 44rem', by: true, first: true }}
          />
        </div>
      )}
      {view.empty && (
        <EmptyState text={view.empty.text} advice={view.empty.advice} links={[view.empty.link]} />
      )}
      {view.blocks.map((block) => (
        <section class="own-block">
          <h2>{block.href ? <a href={block.href}>{block.title}</a> : block.title}</h2>
          {block.empty && <p class="why">{block.empty}</p>}
          {block.cards.length > 0 && (
            <div class="own-cards">
              {block.cards.map((card) => (
                <Card
                  card={card}
                  look={{ level: 3, sizes: '(max-width: 36rem) 30vw, (max-width: 62rem) 46vw, 23rem' }}
                />
              ))}
            </div>
          )}
        </section>
      ))}
    </>
  );
}
