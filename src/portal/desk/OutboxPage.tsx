import { EmptyState } from '../components/EmptyState.tsx';
import { Line } from '../components/Line.tsx';
import { Paging } from '../components/Paging.tsx';
import { Time } from '../components/Time.tsx';
import type { LetterActs, LetterView, OpenedView, OutboxView } from './outbox.view.ts';

/** The letters that have not gone out. */
export function OutboxPage({ outbox }: { outbox: OutboxView }) {
  return (
    <>
      <p class="desk-about">{outbox.about}</p>
      <nav class="desk-shown" aria-label={outbox.showLabel}>
        {outbox.shown.map(({ text, href, current }) => (
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
      {outbox.empty && <EmptyState text={outbox.empty.text} advice={outbox.empty.advice} />}
      {outbox.letters.length > 0 && (
        <ul class="desk-rows">
          {outbox.letters.map((letter) => (
            <li class="desk-row">
              <div>
                <h2>
                  <a href={letter.subject.href} lang={letter.subject.lang}>
                    {letter.subject.text}
                  </a>
                </h2>
                <LetterMeta letter={letter} />
              </div>
              <LetterForms letter={letter} acts={outbox.acts} />
            </li>
          ))}
        </ul>
      )}
      {outbox.paging && <Paging paging={outbox.paging} />}
      <p class="desk-data">
        <a href={outbox.json.href}>{outbox.json.text}</a>
      </p>
    </>
  );
}

/** One letter, opened. */
export function OpenedLetterPage({ opened }: { opened: OpenedView }) {
  const { letter, text, hidden, back, acts, language } = opened;
  return (
    <>
      <LetterMeta letter={letter} />
      {text ? (
        <div class="desk-letter" lang={language} dir="auto">
          <Line parts={text} />
        </div>
      ) : (
        <p class="desk-about">{hidden}</p>
      )}
      <LetterForms letter={letter} acts={acts} />
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
    </>
  );
}

function LetterMeta({ letter }: { letter: LetterView }) {
  const [before, at, after] = letter.written;
  return (
    <p class="desk-meta">
      <bdi>{letter.to}</bdi>
      <span>
        {before}
        <Time stamp={at} />
        {after}
      </span>
      {letter.state.map((word) => (
        <span class={letter.failed ? 'wrong' : undefined}>{word}</span>
      ))}
    </p>
  );
}

function LetterForms({ letter, acts }: { letter: LetterView; acts: LetterActs }) {
  return (
    <div class="desk-acts">
      {acts.retry && (
        <form method="post" action={acts.retry.action}>
          <button class="word" type="submit" name="id" value={letter.id}>
            {acts.retry.text}
            <span class="unseen"> {letter.subject.text}</span>
          </button>
        </form>
      )}
      <form method="post" action={acts.remove.action}>
        <button class="word" type="submit" name="id" value={letter.id}>
          {acts.remove.text}
          <span class="unseen"> {letter.subject.text}</span>
        </button>
      </form>
    </div>
  );
}
