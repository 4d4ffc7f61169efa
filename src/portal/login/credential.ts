import { z } from 'zod';
import { refusal } from '../../words/refusal.ts';

/** The most characters of what a browser answers for a passkey, as JSON. */
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

/** Reads what a browser answers when a passkey was added: https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential */
export function readAddedPasskey(text: string): z.output<typeof added> {
  return read(added, text);
}

/** Reads what a browser answers when a passkey was used: https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion */
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
