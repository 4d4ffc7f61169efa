import { FollowButton, FollowForm } from '../cards/FollowButton.tsx';
import { EmptyState } from '../site/EmptyState.tsx';
import type { ChannelsView, FeedView, FollowingView } from './following.view.ts';

/** What a member follows, and their notification settings. */
export function FollowingPage({ view }: { view: FollowingView }) {
  return (
    <>
      {view.ready && (
        <FollowForm form={view.ready.form}>
          <p class="notice">{view.ready.text}</p>
          <FollowButton follow={view.ready.follow} />
        </FollowForm>
      )}
      {view.empty && <EmptyState {...view.empty} />}
      {view.list && <FollowList list={view.list} />}
      <FollowMore more={view.more} />
      <Channels channels={view.channels} />
      <Feed feed={view.feed} />
      <p class="follow-data">
        {view.data.label}:
        {view.data.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

function FollowList({ list }: { list: NonNullable<FollowingView['list']> }) {
  return (
    <section>
      <h2>{list.title}</h2>
      <form
        class="rhythms"
        method="post"
        action={list.action}
        data-rhythms=""
        data-kept={list.kept}
        data-failed={list.failed}
      >
        {list.groups.map(({ title, rows }) => (
          <>
            <h3>{title}</h3>
            <ul>
              {rows.map((row) => (
                <li>
                  <input type="hidden" name="id" value={row.id} />
                  <span class="follow-name">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</span>
                  <select name="alert" aria-label={row.label}>
                    {list.rhythms.map(({ value, text }) => (
                      <option value={value} selected={value === row.alert}>
                        {text}
                      </option>
                    ))}
                  </select>
                  <button
                    class="word"
                    type="submit"
                    name="what"
                    value={row.what}
                    formaction={list.stopAction}
                  >
                    {list.stop}
                    <span class="unseen">: {row.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ))}
        <p class="acts" data-keep="">
          <button class="act" type="submit">
            {list.keep}
          </button>
        </p>
        <p class="hint">{list.help}</p>
        <p class="unseen" role="status" />
      </form>
    </section>
  );
}

function FollowMore({ more }: { more: FollowingView['more'] }) {
  return (
    <section id="more">
      <h2>{more.title}</h2>
      <search>
        <form class="follow-search" method="get" action="/following#more">
          {more.lang && <input type="hidden" name="lang" value={more.lang} />}
          <label for="follow-q">{more.label}</label>
          <input id="follow-q" type="search" name="q" value={more.q} maxLength={200} />
          <button class="act quiet" type="submit">
            {more.button}
          </button>
        </form>
      </search>
      {more.note && <p class="hint">{more.note}</p>}
      {more.offered && <h3>{more.offered}</h3>}
      {more.choices.length > 0 && (
        <FollowForm form={more.form}>
          <ul class="follow-choices">
            {more.choices.map(({ kind, name, follow }) => (
              <li>
                <span class="follow-name">
                  {name} <span class="why">{kind}</span>
                </span>
                <FollowButton follow={follow} />
              </li>
            ))}
          </ul>
        </FollowForm>
      )}
    </section>
  );
}

function Channels({ channels: { title, mail, push } }: { channels: ChannelsView }) {
  return (
    <section id="channels">
      <h2>{title}</h2>
      <h3>{mail.title}</h3>
      <form class="channel" method="post" action={mail.action}>
        <p>{mail.text}</p>
        <button class="act quiet" type="submit" name="mail" value={mail.value}>
          {mail.button}
        </button>
      </form>
      <h3>{push.title}</h3>
      <div data-push="" data-denied={push.denied} data-failed={push.failed}>
        <p>{push.help}</p>
        <p class="hint" data-cannot="">
          {push.cannot}
        </p>
        <p class="acts">
          <button class="act quiet" type="button" data-do="on" hidden>
            {push.on}
          </button>
          <button class="act quiet" type="button" data-do="off" hidden>
            {push.off}
          </button>
        </p>
        <p class="hint" role="status" />
      </div>
      {push.browsers.length > 0 && (
        <form method="post" action={push.action}>
          <ul class="follow-choices">
            {push.browsers.map(({ id, endpoint, name, since }) => (
              <li data-endpoint={endpoint}>
                <span class="follow-name">
                  {name}
                  <span data-this="" hidden>
                    {' '}
                    ({push.own})
                  </span>{' '}
                  <span class="why">{since}</span>
                </span>
                <button class="word" type="submit" name="id" value={id}>
                  {push.remove}
                  <span class="unseen">: {name}</span>
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
    </section>
  );
}

function Feed({ feed: { title, help, action, make, address } }: { feed: FeedView }) {
  return (
    <section id="feed">
      <h2>{title}</h2>
      <p>{help}</p>
      <form method="post" action={action}>
        {address && (
          <div class="field start-address">
            <label for="feed-address">{address.label}</label>
            <div class="line" data-copy={address.copied}>
              <input
                id="feed-address"
                type="text"
                dir="ltr"
                readonly
                value={address.value}
                aria-describedby="feed-address-hint"
              />
              <button class="act quiet" type="button" hidden>
                {address.copy}
              </button>
            </div>
            <p class="hint" id="feed-address-hint">
              {address.hint}
            </p>
            <p class="unseen" role="status" />
          </div>
        )}
        <p class="acts">
          <button class="act quiet" type="submit" name="do" value="renew">
            {address ? address.renew : make}
          </button>
          {address && (
            <button class="act grave" type="submit" name="do" value="end">
              {address.end}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
