import type { Words } from '../../words/words.ts';

interface Kept {
  readonly what: string;
  readonly why: string;
  readonly count?: number;
  readonly href?: string;
}

/** What we store about a member and why, with the download. */
export function DataPage({
  words,
  kept,
  download,
  remove,
}: {
  words: Words;
  kept: readonly Kept[];
  download: string;
  remove: string;
}) {
  return (
    <>
      <p class="acts">
        <a class="act" href={download} download>
          {words.say('accountDataDownload')}
        </a>
      </p>
      <p class="hint">{words.say('accountDataFormats')}</p>
      <dl class="account-kept">
        {kept.map(({ what, why, count, href }) => (
          <div>
            <dt>
              {href ? <a href={href}>{what}</a> : what}
              {count !== undefined && <span class="count">{words.number(count)}</span>}
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
      <p class="account-prose">{words.say('accountDataNobody')}</p>
      <p class="acts">
        <a class="act grave" href={remove}>
          {words.say('accountDeleteLink')}
        </a>
      </p>
    </>
  );
}
