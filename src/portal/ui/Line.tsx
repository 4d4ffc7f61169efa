import type { Part } from '../../words/message.ts';

/** A line of text, parts of which are links. */
export function Line({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, href, lang, rel }) => {
        if (href) {
          return (
            <a href={href} lang={lang} rel={rel}>
              {text}
            </a>
          );
        }
        return lang ? <span lang={lang}>{text}</span> : text;
      })}
    </>
  );
}
