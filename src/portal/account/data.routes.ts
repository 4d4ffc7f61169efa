import { h } from 'preact';
import { countOwnData, findOwnData } from '../../readers/accounts/own-data.queries.ts';
import type { MakeOwnPage } from '../http/own-page.ts';
import { hrefIn } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import type { Owner } from './ask-password.ts';
import { DataPage } from './DataPage.tsx';
import { packOwnData } from './own-data.archive.ts';

/** The page that says what we store about a member, and why. */
export const dataPage: MakeOwnPage<Owner> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const counts = await countOwnData(context.reading, visitor.by);
  const frame = memberFrameOf(edition, visitor.session.member, {
    path: '/account',
    title: words.say('accountData'),
    intro: words.say('accountDataIntro'),
  });
  const kept = [
    { what: words.say('accountKeptProfile'), why: words.say('accountKeptProfileWhy') },
    { what: words.say('accountKeptLogin'), why: words.say('accountKeptLoginWhy') },
    { what: words.say('accountKeptSessions'), why: words.say('accountKeptSessionsWhy') },
    {
      what: words.say('favorites'),
      count: counts.favorites,
      why: words.say('accountKeptFavoritesWhy'),
      href: hrefIn(edition, '/favorites'),
    },
    {
      what: words.say('following'),
      count: counts.follows,
      why: words.say('accountKeptFollowsWhy'),
      href: hrefIn(edition, '/following'),
    },
    {
      what: words.say('history'),
      count: counts.history,
      why: words.say('accountKeptHistoryWhy'),
      href: hrefIn(edition, '/history'),
    },
    {
      what: words.say('accountKeptAlerts'),
      count: counts.alerts + counts.pushSubscriptions,
      why: words.say('accountKeptAlertsWhy'),
    },
    { what: words.say('accountKeptLetters'), why: words.say('accountKeptLettersWhy') },
  ];
  return memberPage(
    context,
    edition,
    { path: '/account/data', frame },
    h(DataPage, {
      words,
      kept,
      download: '/account/data.zip',
      remove: hrefIn(edition, '/account/delete'),
    }),
  );
};

/** Everything we store about a member, as one archive. */
export const dataArchive: MakeOwnPage<Owner> = async ({ reading, config, clock }, _request, visitor) => {
  const now = clock.now();
  const data = await findOwnData(reading, visitor.by, config.PUBLIC_URL.replace(/\/$/, ''), clock.now());
  return {
    download: `sourceline-member-${now.toISOString().slice(0, 10)}.zip`,
    type: 'application/zip',
    bytes: await packOwnData(data, config.PORTAL_NAME, now),
  };
};
