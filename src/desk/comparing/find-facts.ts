import { mentionsIn } from '../../entities/mentions/mentions-in.ts';
import { claimsOf } from '../../evidence/claims/claims-of.ts';
import type { Reading } from '../../store/database.ts';
import type { Draft } from '../draft.ts';
import { compareFacts, type FactsChanged, type FactsFound } from './compare-facts.ts';

/** What of figures and names differs between two drafts of a story; nothing is stored. */
export async function factsBetween(
  reading: Reading,
  story: { readonly id: string; readonly publishedAt: Date | null },
  was: Draft,
  is: Draft,
): Promise<FactsChanged> {
  // One after the other: they read in the same thread.
  const before = await factsOf(reading, story, was);
  return compareFacts(before, await factsOf(reading, story, is));
}

async function factsOf(
  reading: Reading,
  { id, publishedAt }: { readonly id: string; readonly publishedAt: Date | null },
  draft: Draft,
): Promise<FactsFound> {
  const { headline, standfirst, body, language, lead } = draft;
  const words = { ...draft, caption: lead?.caption ?? null };
  const [figures, names] = [
    await claimsOf({ storyId: id, headline, standfirst, body, language, date: publishedAt }),
    await mentionsIn(reading, id, { words, date: publishedAt }),
  ];
  return { language, figures, names: names.filter(({ state }) => state !== 'rejected') };
}
