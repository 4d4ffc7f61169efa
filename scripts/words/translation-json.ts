import { z } from 'zod';
import { messagesOf } from './catalogue-files.ts';
import { type Translated, type Unit, unitsOf } from './units.ts';
import { UnreadableTranslation } from './xliff.ts';

const file = z.object({
  language: z.string(),
  messages: z.record(
    z.string(),
    z.object({ message: z.string(), source: z.string().optional(), description: z.string().optional() }),
  ),
});

/** All messages in a language as JSON: each with its message, the English source and a description for translators. */
export function toTranslationJson(
  language: string,
  translated: Translated = (domain) => messagesOf(domain, language),
): string {
  const messages = [...unitsOf(translated).values()].flat().map(({ key, source, target, note }) => {
    return [key, { message: target, source, ...(note !== null && { description: note }) }];
  });
  return `${JSON.stringify({ language, messages: Object.fromEntries(messages) }, null, 2)}\n`;
}

/** What such a file says, and in which language. */
export function fromTranslationJson(text: string): {
  readonly language: string;
  readonly units: readonly Unit[];
} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableTranslation(
      `This is no JSON that can be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  const read = file.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UnreadableTranslation(`${issue?.path.join('.') || 'The file'}: ${issue?.message}`);
  }
  const units = Object.entries(read.data.messages).map(([key, { message, source }]) => {
    return { key, source: source ?? null, target: message, note: null };
  });
  return { language: read.data.language, units };
}
