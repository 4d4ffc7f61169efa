import type { Fact } from './resource.ts';

/** What a row says of itself, each fact kept apart from the others whatever way it runs. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <>
      {facts.map(({ text, isCode, sign }) => (
        <span>
          {sign && (
            <span class="desk-sign" aria-hidden="true">
              {sign}
            </span>
          )}{' '}
          {isCode ? <code dir="ltr">{text}</code> : <bdi>{text}</bdi>}
        </span>
      ))}
    </>
  );
}
