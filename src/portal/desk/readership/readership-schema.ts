import { z } from 'zod';
import { ORIGINS } from '../../../desk/readership/origin.ts';
import { id } from '../../json/desk-schemas.ts';

const count = z.number().int();
const counts = {
  reads: count.meta({ description: 'How often a story was shown to a reader.' }),
  finished: count.meta({ description: 'How often its end was reached, in a time in which it can be read.' }),
  figures: count.meta({ description: 'How often the evidence of one of its figures was opened.' }),
};
const compared = {
  ...counts,
  readsBefore: count
    .nullable()
    .meta({ description: 'Reads in the period before; null if it was not counted in full.' }),
};
const section = z
  .object({ slug: z.string(), names: z.record(z.string(), z.string()) })
  .nullable()
  .meta({ description: 'Its section today.' });
const story = z.object({ id, slug: z.string(), headline: z.string(), language: z.string() });

/** Readership of a period, as JSON and in the API. */
export const readershipSchema = z
  .object({
    from: z.iso.date().meta({ description: 'The first day, in the newsroom’s time zone.' }),
    to: z.iso.date().meta({ description: 'The last day: today, which is not over.' }),
    countedSince: z.iso.date().nullable().meta({ description: 'The first day with counts.' }),
    story: story.nullable().meta({ description: 'The story that was asked for.' }),
    totals: z.object(counts),
    before: z
      .object({ from: z.iso.date(), to: z.iso.date(), totals: z.object(counts) })
      .nullable()
      .meta({ description: 'The period of the same length before; null if it was not counted in full.' }),
    days: z.array(z.object({ day: z.iso.date(), ...counts })),
    stories: z
      .array(z.object({ ...story.shape, section, ...compared }))
      .meta({ description: 'The most read stories, at most 100.' }),
    sections: z.array(z.object({ section, ...compared })),
    origins: z
      .array(z.object({ origin: z.enum(ORIGINS), host: z.string(), ...compared }))
      .meta({ description: 'Where readers came from, at most 200. `host` is empty where there is none.' }),
    figures: z
      .array(
        z.object({
          id,
          quote: z.string(),
          sentence: z.string(),
          mark: z.string(),
          isGone: z.boolean().meta({ description: 'Whether the story no longer has it.' }),
          opened: count,
          openedBefore: count.nullable(),
          story: z.object({ id, headline: z.string(), language: z.string() }),
        }),
      )
      .meta({ description: 'The figures that readers opened most, at most 50.' }),
  })
  .meta({ id: 'Readership' });
