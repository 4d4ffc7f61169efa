import { h } from 'preact';
import {
  findCorrection,
  listCorrections,
  type QueuedCorrection,
} from '../../../evidence/queue/correction-queue.queries.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { FIELDS } from '../../http/route.ts';
import { hrefIn } from '../../site/edition.ts';
import { resource } from '../resource/resource.ts';
import { CorrectionRows } from './CorrectionRows.tsx';
import { correction, correctionJson } from './correction-schemas.ts';
import { correctionView } from './corrections.view.ts';

const who = 'correct stories';

/** Suggested corrections: the open ones, or those already decided. */
export const CORRECTIONS = resource({
  ...{ many: 'corrections', one: 'correction' },
  reads: { who, scope: 'stories:read' },
  writes: { who, scope: 'corrections:write' },
  about: {
    list: 'Suggested corrections, and those already decided.',
    call: 'Lists suggested corrections: open ones, oldest first, or decided ones, newest first.',
  },
  key: { name: 'id', of: ({ id }) => id },
  columns: [],
  data: { schema: correction, api: correctionJson, desk: (row) => row },
  filters: [
    {
      ...{ kind: 'part', name: 'state', value: 'decided' },
      label: (words) => words.say('correctionsDecided'),
    },
  ],
  sorts: [],
  shown: 20,
  cursor: {
    field: FIELDS.cursor,
    of: ({ madeAt, id }: QueuedCorrection) => writeCursor({ publishedAt: madeAt, id }),
  },
  list: (reading, { filters: { state }, page, cursor }) =>
    listCorrections(reading, { open: !state, after: readCursor(cursor)?.id, most: page.most - 1 }),
  words: (words) => ({
    title: words.say('deskCorrections'),
    intro: words.say('correctionsDeskIntro'),
    all: words.say('correctionsOpen'),
    none: words.say('correctionsNone'),
    advice: words.say('correctionsNoneAdvice'),
    back: words.say('deskCorrections'),
  }),
  name: ({ headline }) => headline,
  said: (done, { words }) => {
    if (done === 'corrected') return { text: words.say('correctionsDone'), wrong: false };
    return done === 'dismissed' ? { text: words.say('correctionsDismissed'), wrong: false } : null;
  },
  drawn: async (found, { context, edition, typed }) => {
    // A refused form comes first, even if its proposal is on another page or has since been decided.
    const sent = typed && (await findCorrection(context.reading, typed.form.id ?? ''));
    const list = sent ? [sent, ...found.filter(({ id }) => id !== sent.id)] : found;
    const corrections = list.map((one) => correctionView(one, one.id === sent?.id ? typed : null, edition));
    return {
      rows: h(CorrectionRows, { corrections }),
      ...(sent && { empty: null }),
      links: [{ text: edition.words.say('correctionsPublic'), href: hrefIn(edition, '/corrections') }],
    };
  },
});
