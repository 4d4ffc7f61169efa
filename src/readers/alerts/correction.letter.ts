import type { CorrectionKind } from '../../stories/correction.ts';
import { plainWords, type Words } from '../../words/words.ts';
import type { Letter } from '../letters/letter.ts';
import type { MemberLanguage } from '../member.ts';
import { unsubscribeHeaders } from './unsubscribe-key.ts';

/** The data for an email about a correction. */
export interface CorrectionWriting {
  readonly language: MemberLanguage;
  readonly correction: {
    readonly id: string;
    readonly kind: CorrectionKind;
    readonly at: Date;
    readonly text: string;
    readonly passageBefore: string | null;
    readonly passageAfter: string | null;
  };
  readonly story: { readonly slug: string; readonly headline: string; readonly language: string };
  readonly publicUrl: string;
  readonly zone: string;
}

/** An email that notifies a member that a story they know was corrected, or withdrawn. */
export function correctionLetter(writing: CorrectionWriting, stopAt: string): Letter {
  const { language, correction, story, publicUrl, zone } = writing;
  const words = plainWords(language);
  const { kind, text, at, passageBefore, passageAfter } = correction;
  const said = kindWords(kind, story.headline, words);
  const when = new Intl.DateTimeFormat(words.locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(at);
  const anchor = kind === 'retraction' ? '' : `#correction-${correction.id}`;
  return {
    kind: 'correction',
    language,
    subject: said.subject,
    before: [said.text],
    items: [
      {
        title: story.headline,
        lang: story.language,
        href: `${publicUrl}/story/${story.slug}${anchor}`,
        text,
        about: when,
      },
    ],
    after: [
      ...(passageBefore ? [words.say('correctedWas', { text: passageBefore })] : []),
      ...(passageAfter ? [words.say('correctedIs', { text: passageAfter })] : []),
      words.say('correctedAfter'),
    ],
    foot: [
      { text: words.say('correctedChange'), href: `${publicUrl}/account?lang=${language}` },
      { text: words.say('correctedStop'), href: stopAt },
    ],
    headers: unsubscribeHeaders(stopAt),
  };
}

function kindWords(
  kind: CorrectionKind,
  headline: string,
  words: Words,
): { readonly subject: string; readonly text: string } {
  switch (kind) {
    case 'correction':
      return {
        subject: words.say('correctedCorrectionSubject', { headline }),
        text: words.say('correctedCorrectionText'),
      };
    case 'clarification':
      return {
        subject: words.say('correctedClarificationSubject', { headline }),
        text: words.say('correctedClarificationText'),
      };
    case 'update':
      return {
        subject: words.say('correctedUpdateSubject', { headline }),
        text: words.say('correctedUpdateText'),
      };
    case 'retraction':
      return {
        subject: words.say('correctedRetractionSubject', { headline }),
        text: words.say('correctedRetractionText'),
      };
  }
}
