import { addFeed } from '../../src/desk/feeds/add-feed.ts';
import type { FeedKind } from '../../src/desk/feeds/feed.ts';
import { secretOfNew } from '../../src/desk/feeds/feed-secret.ts';
import { NOTHING_TYPED, readFeedTerms } from '../../src/desk/feeds/read-feed-terms.ts';
import { MAIL_LOGIN } from '../../src/intake/mail/testing.ts';
import { asOperator } from '../../src/readers/permission.ts';
import { readSecrets } from '../../src/readers/secrets/read-secrets.ts';
import type { SecretSettings } from '../../src/readers/secrets/secrets.queries.ts';
import type { Store } from '../../src/store/database.ts';
import { SOURCES, type WeekSource } from './sent-items.ts';

/** The server that says who sent a mail. */
export const AUTH_SERVER = 'mx.news.example';

/** Where the push of a sender goes, and its key. */
export interface PushTo {
  readonly id: string;
  readonly secret: string;
}

/** Follows every source of the week, so that what it sends is published; answers where the one that pushes sends to. */
export async function followSources(
  store: Store,
  settings: SecretSettings,
  places: { readonly folder: string; readonly mailPort: number; readonly now: Date },
): Promise<PushTo> {
  let push: PushTo | null = null;
  for (const source of SOURCES) {
    const [kind, address] = whereOf(source, places);
    const typed = {
      ...NOTHING_TYPED,
      ...{ address, name: source.name, policy: 'licensed', goesTo: 'published', language: 'en' },
      kind: kind === 'mailbox' || kind === 'push' || kind === 'page' ? kind : 'feed',
      ...(kind === 'page' && { selector: 'h2 a' }),
      ...(kind === 'mailbox' && {
        senders: source.host,
        authServer: AUTH_SERVER,
        password: MAIL_LOGIN.password,
      }),
    };
    const read = readFeedTerms(typed, []);
    if ('faults' in read) throw new Error(`${source.name}: ${JSON.stringify(read.faults)}`);
    const { shown, secret } = await secretOfNew(await readSecrets(store, settings), read.wanted);
    const found = { kind, address, title: source.name };
    const id = await store.write((writing) =>
      addFeed(writing, asOperator(), found, read.wanted, places.now, { secret }),
    );
    if (shown !== null) push = { id, secret: shown };
  }
  if (!push) throw new Error('no source pushes');
  return push;
}

function whereOf(
  { way, host }: WeekSource,
  { folder, mailPort }: { readonly folder: string; readonly mailPort: number },
): [FeedKind, string] {
  switch (way) {
    case 'folder':
      return ['folder', folder];
    case 'mailbox':
      return ['mailbox', `imap://${encodeURIComponent(MAIL_LOGIN.user)}@127.0.0.1:${mailPort}/INBOX`];
    case 'push':
      return ['push', ''];
    case 'page':
    case 'sitemap':
      return [way, `https://${host}/feed`];
    default:
      return ['feed', `https://${host}/feed`];
  }
}
