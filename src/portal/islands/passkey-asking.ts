/** The portal's responses about passkeys. */
export interface PasskeyAnswer {
  readonly options?: object;
  readonly failed?: string;
  readonly known?: string;
  readonly wrong?: string;
  readonly seeOther?: string;
}

/** Whether this browser supports passkeys. */
export function supportsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && window.isSecureContext;
}

/** Fields of a form, as they are sent. */
export function fieldsOf(fields: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams(fields);
}

/** Queries the portal; a response that is not JSON, or none at all, counts as an empty one. */
export async function ask(address: string, fields: URLSearchParams): Promise<PasskeyAnswer> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: fields,
    });
    return (await answer.json()) as PasskeyAnswer;
  } catch {
    return {};
  }
}
