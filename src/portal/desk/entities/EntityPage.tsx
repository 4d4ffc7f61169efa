import { Choice, Field, Tick } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { Quoted } from '../figures/QueuePage.tsx';
import { DataPart } from './DataPart.tsx';
import type { EntityView, PublishView, StoryRow } from './entity.view.ts';
import type { DecisionRow } from './history.view.ts';
import { RelationsPart } from './RelationsPart.tsx';
import { StatementsPart } from './StatementsPart.tsx';

/** One entity: its statements, relations and mentions, its page, and its full history. */
export function EntityPage({ entity }: { entity: EntityView }) {
  return (
    <div data-keys-list>
      {entity.local && (
        <p class="ent-local">
          <bdi>{entity.local}</bdi>
        </p>
      )}
      <p class="desk-meta">
        {entity.about.map((word) => (
          <span>{word}</span>
        ))}
        {entity.page && <a href={entity.page.href}>{entity.page.text}</a>}
      </p>
      <ReadAs entity={entity} />
      <div class="desk-sides">
        <Details entity={entity} />
        <section id="publish">
          {entity.publish && <Publish publish={entity.publish} seen={entity.seen} />}
          {entity.publishNote && <p class="desk-note">{entity.publishNote}</p>}
          {entity.tools.length > 0 && (
            <>
              <h2>{entity.toolsTitle}</h2>
              <dl class="ent-tools">
                {entity.tools.map(({ text, href, hint, key }) => (
                  <div>
                    <dt>
                      <a href={href} data-key={key} aria-keyshortcuts={key}>
                        {text}
                      </a>
                    </dt>
                    <dd>{hint}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
      </div>
      <StatementsPart title={entity.statementsTitle} view={entity.statements} />
      <RelationsPart view={entity.relations} />
      <Stories entity={entity} />
      <DataPart data={entity.data} />
      <Hits entity={entity} />
      <section id="history">
        <h2>{entity.historyTitle}</h2>
        {entity.history.length === 0 && <p class="desk-about">{entity.noHistory}</p>}
        <ol class="desk-rows">
          {entity.history.map((row) => (
            <Decision row={row} />
          ))}
        </ol>
      </section>
      <p class="desk-data">
        <a href={entity.back.href} data-key="b" aria-keyshortcuts="b">
          {entity.back.text}
        </a>
      </p>
    </div>
  );
}

function ReadAs({ entity }: { entity: EntityView }) {
  const { readAs, merged } = entity;
  return (
    <>
      {readAs && (
        <div class="ent-read-as">
          <p>
            {readAs.text}{' '}
            <a href={readAs.link.href}>
              <bdi>{readAs.link.text}</bdi>
            </a>
          </p>
          {readAs.undo && (
            <form class="desk-line" method="post" action={readAs.undo.action}>
              <button class="act quiet" type="submit">
                {readAs.undo.text}
              </button>
            </form>
          )}
        </div>
      )}
      {merged.length > 0 && (
        <div class="ent-read-as">
          <p>{entity.mergedTitle}</p>
          <ul class="desk-rows">
            {merged.map(({ text, href, undo }) => (
              <li class="desk-row">
                <a href={href}>
                  <bdi>{text}</bdi>
                </a>
                {undo && (
                  <form method="post" action={undo.action}>
                    <button class="word" type="submit">
                      {undo.text}
                      <span class="unseen"> {text}</span>
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Details({ entity }: { entity: EntityView }) {
  const { details, detailsNote } = entity;
  if (detailsNote) {
    return (
      <section id="details">
        <h2>{details.title}</h2>
        <p class="desk-note">{detailsNote}</p>
      </section>
    );
  }
  return (
    <section id="details">
      <h2>{details.title}</h2>
      <form class="ent-details" method="post" action={details.action}>
        <input type="hidden" name="seen" value={entity.seen} />
        <div class="desk-grid">
          <Field {...details.label} maxLength={300} autocomplete="off" required />
          <Choice {...details.kind} />
          <Field {...details.country} maxLength={60} autocomplete="off" />
          <Choice {...details.topic} />
          <Field {...details.slug} maxLength={80} autocomplete="off" />
          <Field {...details.why} maxLength={1000} autocomplete="off" />
        </div>
        {details.yes && <Tick id="details-yes" name="yes" {...details.yes} on={false} />}
        <div class="acts">
          <button class="act" type="submit">
            {details.text}
          </button>
        </div>
      </form>
    </section>
  );
}

function Publish({ publish, seen }: { publish: PublishView; seen: string }) {
  const { yes, named } = publish;
  return (
    <>
      <h2>{publish.title}</h2>
      <p class="hint">{publish.hint}</p>
      <form method="post" action={publish.action}>
        <input type="hidden" name="seen" value={seen} />
        {yes && <Tick id="publish-yes" name="yes" {...yes} on={false} />}
        {named && <Tick id="publish-named" name="named" {...named} on={false} />}
        <Field {...publish.why} maxLength={1000} autocomplete="off" />
        <div class="acts">
          <button
            class={publish.grave ? 'act grave' : 'act'}
            type="submit"
            data-key="p"
            aria-keyshortcuts="p"
          >
            {publish.text}
          </button>
        </div>
      </form>
    </>
  );
}

function Stories({ entity }: { entity: EntityView }) {
  return (
    <section id="stories">
      <h2>{entity.storiesTitle}</h2>
      {entity.stories.length === 0 && <p class="desk-about">{entity.noStories}</p>}
      <ol class="desk-rows">
        {entity.stories.map((row) => (
          <Story row={row} />
        ))}
      </ol>
    </section>
  );
}

function Story({ row }: { row: StoryRow }) {
  return (
    <li class="desk-row">
      <div>
        <p class="desk-name">
          <a href={row.story.href} lang={row.story.lang}>
            <bdi>{row.story.text}</bdi>
          </a>
        </p>
        <p class="desk-sentence">
          <Quoted quoted={row.quoted} />
        </p>
      </div>
      <p class="desk-meta">
        <span>{row.date}</span>
        {row.counts.map((count) => (
          <span>{count}</span>
        ))}
        {row.review && <a href={row.review.href}>{row.review.text}</a>}
      </p>
    </li>
  );
}

function Hits({ entity }: { entity: EntityView }) {
  return (
    <section id="hits">
      <h2>{entity.hitsTitle}</h2>
      {entity.hits.length === 0 && <p class="desk-about">{entity.noHits}</p>}
      {entity.hitsLeft && <p class="desk-about">{entity.hitsLeft}</p>}
      <ul class="desk-rows">
        {entity.hits.map(({ name, href, about, waits }) => (
          <li class="desk-row">
            <p class="desk-name">
              {href ? (
                <a href={href}>
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi>{name}</bdi>
              )}
            </p>
            <p class="desk-state">
              {about.map((word, at) => (
                <span class={waits && at === about.length - 1 ? 'todo' : undefined}>{word}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ row }: { row: DecisionRow }) {
  return (
    <li class="desk-row">
      <div>
        <p class="desk-name">{row.text}</p>
        {row.more.map((line) => (
          <p class="desk-note" dir="auto">
            {line}
          </p>
        ))}
      </div>
      <div class="desk-meta">
        <Time stamp={row.at} />
        {row.undo && (
          <form class="inline-form" method="post" action={row.undo.action}>
            {row.undo.hidden.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <button class="word" type="submit">
              {row.undo.text}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
