import type { Letter } from './letter.ts';

/** Mail programs read styles on elements alone, and set no font of ours; some show letters on black. */
const SERIF = 'font-family:Georgia,serif;font-size:17px;line-height:1.5';
const SMALL = 'font-family:Arial,sans-serif;font-size:13px;line-height:1.5;opacity:.8';
const BUTTON =
  'display:inline-block;padding:10px 18px;background:#0a5f6b;color:#fff;font-family:Arial,sans-serif;font-size:15px;text-decoration:none';

/** A letter as a document for mail programs. */
export function LetterPage({
  letter,
  from,
  logo,
  direction,
}: {
  letter: Letter;
  from: string;
  /** The address of the newsroom's logo; null where it has none. */
  logo: string | null;
  direction: 'ltr' | 'rtl';
}) {
  const { before, button, items = [], after, foot = [] } = letter;
  return (
    <html lang={letter.language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
      </head>
      <body style="margin:0;padding:24px 16px">
        <div style="max-width:560px;margin:0 auto">
          <p style={`${SERIF};font-size:22px;font-weight:bold;margin:0 0 20px`}>
            {logo ? (
              <img src={logo} alt={from} height="44" style="max-width:100%;object-fit:contain" />
            ) : (
              from
            )}
          </p>
          {before.map((text) => (
            <p style={`${SERIF};margin:0 0 16px`}>{text}</p>
          ))}
          {button && (
            <p style="margin:24px 0">
              <a href={button.href} style={BUTTON}>
                {button.text}
              </a>
            </p>
          )}
          {items.map(({ title, lang, href, text, about }) => (
            <div style="border-top:1px solid #999;padding:14px 0">
              <p style={`${SERIF};font-size:19px;margin:0 0 4px`}>
                <a href={href} style="color:inherit">
                  <bdi lang={lang}>{title}</bdi>
                </a>
              </p>
              {text && (
                <p dir="auto" style={`${SERIF};font-size:16px;margin:0 0 6px`}>
                  {text}
                </p>
              )}
              {about && <p style={`${SMALL};margin:0`}>{about}</p>}
            </div>
          ))}
          {after.map((text) => (
            <p style={`${SMALL};margin:0 0 10px`}>{text}</p>
          ))}
          {foot.length > 0 && (
            <p style={`${SMALL};border-top:1px solid #999;padding-top:12px;margin:20px 0 0`}>
              {foot.map(({ text, href }, at) => (
                <>
                  {at > 0 && ' · '}
                  <a href={href} style="color:inherit">
                    {text}
                  </a>
                </>
              ))}
            </p>
          )}
        </div>
      </body>
    </html>
  );
}
