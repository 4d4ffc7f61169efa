import { TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { CommentsView, SaidView, ThreadView } from './comments.view.ts';

/** The comments on a story: its text with the commented passages, and the threads beside it. */
export function CommentsPage({ comments }: { comments: CommentsView }) {
  return (
    <>
      <p class="desk-data">
        <a class="flow-down" href={comments.down.href}>
          {comments.down.text}
        </a>
        {comments.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <div class="desk-sides flow-comments">
        <section class="flow-text" aria-label={comments.textLabel} lang={comments.lang} dir="auto">
          {comments.paragraphs.map(({ heading, runs }) => (
            <p class={heading ? 'heading' : undefined} dir="auto">
              {runs.map(({ text, thread }) =>
                thread ? (
                  <a class="flow-passage" href={`#c-${thread}`}>
                    {text}
                  </a>
                ) : (
                  text
                ),
              )}
            </p>
          ))}
        </section>
        <section id="comments" aria-label={comments.listLabel} tabIndex={-1}>
          <Add comments={comments} />
          {comments.none && <p class="desk-about">{comments.none}</p>}
          {comments.open.map((thread) => (
            <ThreadPart thread={thread} comments={comments} />
          ))}
          {comments.settled.length > 0 && (
            <details class="desk-more">
              <summary>{comments.settledTitle}</summary>
              {comments.settled.map((thread) => (
                <ThreadPart thread={thread} comments={comments} />
              ))}
            </details>
          )}
        </section>
      </div>
    </>
  );
}

function Add({ comments }: { comments: CommentsView }) {
  const { add } = comments;
  return (
    <form class="flow-comment-add" method="post" action={comments.action} aria-label={add.title}>
      <TextArea {...add.quote} maxLength={1_000} />
      <TextArea {...add.text} maxLength={4_000} />
      <button class="act" type="submit">
        {add.button}
      </button>
    </form>
  );
}

function ThreadPart({ thread, comments }: { thread: ThreadView; comments: CommentsView }) {
  return (
    <article class="flow-thread" id={`c-${thread.id}`} tabIndex={-1}>
      {thread.quote && (
        <blockquote class={thread.fate ? 'lost' : undefined} dir="auto">
          {thread.quote}
        </blockquote>
      )}
      {thread.fate && <p class="flow-fate">{thread.fate}</p>}
      <Said said={thread} />
      {thread.answers.map((answer) => (
        <div class="flow-answer">
          <Said said={answer} />
        </div>
      ))}
      {thread.settled && <p class="desk-meta">{thread.settled}</p>}
      <div class="flow-thread-acts">
        <details>
          <summary>{thread.answerButton}</summary>
          <form method="post" action={comments.action}>
            <input type="hidden" name="answers" value={thread.id} />
            <TextArea {...thread.answer} maxLength={4_000} />
            <button class="act quiet" type="submit">
              {thread.answerButton}
            </button>
          </form>
        </details>
        <form class="flow-settle" method="post" action={comments.settle}>
          <input type="hidden" name="id" value={thread.id} />
          <button class="word" type="submit" name="settled" value={thread.settle.value}>
            {thread.settle.text}
          </button>
        </form>
      </div>
    </article>
  );
}

function Said({ said }: { said: SaidView }) {
  return (
    <>
      <p class="flow-by">
        <bdi>{said.by}</bdi> <Time stamp={said.at} />
      </p>
      <p class="flow-said" dir="auto">
        {said.text}
      </p>
    </>
  );
}
