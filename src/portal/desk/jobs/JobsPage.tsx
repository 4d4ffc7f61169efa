import { EmptyState } from '../../site/EmptyState.tsx';
import type { JobsView } from './jobs.view.ts';

/** The failed jobs that need a person. */
export function JobsPage({ jobs }: { jobs: JobsView }) {
  return (
    <>
      {jobs.jobs.length === 0 && <EmptyState text={jobs.empty.text} advice={jobs.empty.advice} />}
      {jobs.jobs.length > 0 && (
        <ul class="desk-rows">
          {jobs.jobs.map(({ id, name, meta, failure }) => (
            <li class="desk-row">
              <div>
                <h2>{name}</h2>
                <p class="desk-meta">
                  {meta.map((word) => (
                    <span>
                      <bdi>{word}</bdi>
                    </span>
                  ))}
                </p>
                <p class="wrong" lang="en" dir="auto">
                  {failure}
                </p>
              </div>
              <div class="desk-acts">
                {[jobs.retry, jobs.discard].map(({ text, action }) => (
                  <form method="post" action={action}>
                    <button class="word" type="submit" name="id" value={id}>
                      {text}
                      <span class="unseen"> {name}</span>
                    </button>
                  </form>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="desk-data">
        {jobs.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
