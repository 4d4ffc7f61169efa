import type { Fact } from './resource.ts';

/** The facts of a row, each isolated from the others in mixed text directions. */
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
