import type { ComponentChildren } from 'preact';
import type { Fact } from './resource.ts';

/** The facts of a row, each isolated from the others in mixed text directions. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <>
      {facts.map(({ text, lang, href, isCode, isStrong, sign }) => (
        <span>
          {sign && (
            <span class="desk-sign" aria-hidden="true">
              {sign}
            </span>
          )}{' '}
          <Linked href={href}>
            {isCode ? (
              <code dir="ltr">{text}</code>
            ) : (
              <bdi lang={lang}>{isStrong ? <b>{text}</b> : text}</bdi>
            )}
          </Linked>
        </span>
      ))}
    </>
  );
}

function Linked({ href, children }: { href: string | undefined; children: ComponentChildren }) {
  return href ? <a href={href}>{children}</a> : children;
}
