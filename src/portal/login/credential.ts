import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';

/** The maximum length of a browser's passkey response as JSON, in characters. */
export const CREDENTIAL_LENGTH = 20_000;

const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/);
const common = {
  id: base64url.min(1).max(2000),
  rawId: base64url.min(1).max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).exactOptional(),
};

const added = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url.min(1),
    attestationObject: base64url.min(1),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .optional(),
  }),
});

const used = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url.min(1),
    authenticatorData: base64url.min(1),
    signature: base64url.min(1),
    userHandle: base64url.exactOptional(),
  }),
});

/**
 * Parses a browser's response to adding a passkey: https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
 */
export function readAddedPasskey(text: string): z.output<typeof added> {
  return read(added, text);
}

/** Parses a browser's response to using a passkey: https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion */
export function readUsedPasskey(text: string): z.output<typeof used> {
  return read(used, text);
}

function read<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw refusal('passkeyAnswerWrong', {}, { cause: error });
  }
}
