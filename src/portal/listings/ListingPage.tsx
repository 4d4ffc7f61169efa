import { Card } from '../cards/Card.tsx';
import { Follow, FollowForm } from '../cards/FollowButton.tsx';
import { StoryRow } from '../cards/StoryRow.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import { Note } from '../ui/Note.tsx';
import { Paging } from '../ui/Paging.tsx';
import { AuthorProfile } from './AuthorProfile.tsx';
import type { ListingView } from './listing.view.ts';

/** A section, a topic, an author or a month: its stories, newest first. */
export function ListingPage({ view }: { view: ListingView }) {
  return (
    <>
      <header class="page-head">
        <div>
          {view.kicker && <p class="kicker">{view.kicker}</p>}
          <h1>{view.title}</h1>
          {view.profile?.role && (
            <p class="stand">
              <bdi lang={view.profile.role.lang}>{view.profile.role.text}</bdi>
            </p>
          )}
        </div>
        <div class="head-links">
          {view.follow && (
            <FollowForm form={view.follow.form}>
              <Follow follow={view.follow.button} />
            </FollowForm>
          )}
          {view.feed && (
            <a class="more" href={view.feed.href}>
              {view.feed.text}
            </a>
          )}
        </div>
      </header>
      {view.dossier && (
        <p class="to-dossier">
          <a href={view.dossier.href}>{view.dossier.text}</a>
        </p>
      )}
      {view.profile && <AuthorProfile profile={view.profile} />}
      {view.note && <Note parts={view.note} />}
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      {view.lead && (
        <div class="lead">
          <Card
            card={view.lead}
            look={{ level: 2, kicker: false, sizes: '(max-width: 62rem) 92vw, 44rem', by: true, first: true }}
          />
        </div>
      )}
      {view.cards.length > 0 && (
        <div class="rows">
          {view.cards.map((card) => (
            <StoryRow card={card} />
          ))}
        </div>
      )}
      {view.paging && <Paging paging={view.paging} />}
    </>
  );
}
