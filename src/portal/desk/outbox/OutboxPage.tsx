import { Line } from '../../ui/Line.tsx';
import { Time } from '../../ui/Time.tsx';
import { DeskList } from '../frame/DeskList.tsx';
import type { LetterActs, LetterView, OpenedView, OutboxView } from './outbox.view.ts';

/** The emails that have not been sent. */
export function OutboxPage({ outbox }: { outbox: OutboxView }) {
  return (
    <DeskList list={outbox} before={<p class="desk-about">{outbox.about}</p>}>
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
    </DeskList>
  );
}

/** One email, opened. */
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
