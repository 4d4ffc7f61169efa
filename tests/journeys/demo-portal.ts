import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/free-port.mjs';
import { saveMentions } from '../../src/entities/mentions/save-mentions.ts';
import { saveClaims } from '../../src/evidence/claims/save-claims.ts';
import { silentLog } from '../../src/log.ts';
import { ROLES } from '../../src/readers/member.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { openMailbox } from './mailbox.ts';
import { serveBuilt } from './serve-built.ts';
import { untilReady } from './until-ready.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo newsroom is served for the journeys. */
    portal: string;
    /** The folder of a newsroom that has the demo, and nothing besides: for one journey to serve as its own. */
    demo: string;
    /** The folder into which each letter the portal sends is put: see mailbox.ts. */
    mailbox: string;
    /** Members who are there from the start, by name: one for each area's journeys, and one for each role. */
    members: Readonly<Record<string, TestMember>>;
    /** A draft, on a topic of its own, that is published while the journeys run. */
    coming: { readonly id: string; readonly slug: string; readonly headline: string; readonly topic: string };
    /** A story that names an entity of the demo, and waits for somebody at the desk to say yes to it. */
    naming: { readonly slug: string; readonly headline: string; readonly entity: string };
  }
}

const COMING = {
  slug: 'a-lantern-is-lit',
  headline: 'A lantern is lit while the journeys run',
  topic: 'lanterns-of-the-journeys',
} as const;
const NAMING = {
  slug: 'a-lens-is-counted',
  headline: 'A lens is counted for the journeys',
  entity: 'hikvision',
} as const;

const topicOfComing = { slug: COMING.topic, names: { en: 'Lanterns of the journeys' } };

/** One for each area, so that no journey disturbs another; `sami` reads Arabic. */
const READERS = ['account', 'favorites', 'following', 'front', 'history', 'stranger', 'naming'] as const;

/** Serves the built program with the demo newsroom from a database of its own, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-journeys-'));
  const mailbox = await openMailbox();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment = {
    ...process.env,
    CONTACT: 'mailto:desk@example.org',
    DATABASE_URL: '',
    DATA_DIR: directory,
    PUBLIC_URL: url,
    SMTP_URL: mailbox.url,
    GALLERY: 'yes',
    CHECK_PAGE: 'yes',
  };
  // Once for the demo newsroom: nothing else may hold the database while its members and the coming story are put in.
  await (await serveBuilt(port, environment)).stop();
  const demo = mkdtempSync(join(tmpdir(), 'sourceline-laptop-'));
  cpSync(directory, demo, { recursive: true });
  const { members, coming } = await seed(directory);
  const server = await serveBuilt(port, environment);
  await untilReady(url);
  project.provide('portal', url);
  project.provide('demo', demo);
  project.provide('mailbox', mailbox.folder);
  project.provide('members', members);
  project.provide('coming', { id: coming, ...COMING });
  project.provide('naming', NAMING);
  return async () => {
    await server.stop();
    await mailbox.close();
    for (const folder of [directory, demo]) rmSync(folder, { recursive: true, force: true });
  };
}

async function seed(directory: string): Promise<{ members: Record<string, TestMember>; coming: string }> {
  const store = await openStore(
    { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 },
    silentLog,
  );
  try {
    const members: Record<string, TestMember> = {};
    for (const name of READERS) {
      members[name] = await makeMember(store, { email: `${name}@reader.example`, name: 'Robin Reader' });
    }
    members.sami = await makeMember(store, { email: 'sami@reader.example', name: 'سامي', language: 'ar' });
    for (const role of ROLES) {
      const email = `${role.replaceAll(' ', '-')}@desk.example`;
      members[role] = await makeMember(store, { email, name: `Desk ${role}`, role });
    }
    const coming = await takeComing(store);
    await takeNaming(store);
    return { members, coming };
  } finally {
    await store.close();
  }
}

/** In no section, so that no list but the front page's and its topic's changes when it appears; answers its id. */
async function takeComing(store: Store): Promise<string> {
  const { slug, headline } = COMING;
  const draft = draftOf({
    headline,
    slug,
    section: null,
    topics: [topicOfComing],
    state: 'draft',
    demo: true,
  });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  if (!taken) throw new Error('the coming story was not taken');
  return taken.id;
}

/** As an import saves it, a while ago: whom it names is found, and nobody has said yes. */
async function takeNaming(store: Store): Promise<void> {
  const { slug, headline } = NAMING;
  const now = new Date();
  const draft = draftOf({
    headline,
    slug,
    section: null,
    // Readers know a topic once a story on it is out.
    topics: [topicOfComing],
    text: 'The lens was counted at a long table. It was made by Hikvision, and it is back in its box.',
    publishedAt: new Date(now.getTime() - 3_600_000),
    demo: true,
  });
  await store.write(async (writing) => {
    const taken = await upsertStories(writing, [draft], now);
    await saveClaims(writing, [draft], taken, now);
    await saveMentions(writing, [draft], taken, now);
  });
}
