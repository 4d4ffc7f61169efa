import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A passkey in software, opened as by a finger: what a browser and its device answer, for tests without either. */
export class SoftwarePasskey {
  readonly #id = randomBytes(32);
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // COSE: EC2 (1: 2), ES256 (3: -7), P-256 (-1: 1), x (-2), y (-3).
    const point = (at: number, value: string) => [
      Buffer.from([at, 0x58, 32]),
      Buffer.from(value, 'base64url'),
    ];
    this.#publicKey = Buffer.concat([
      Buffer.from('a5010203262001', 'hex'),
      ...point(0x21, x),
      ...point(0x22, y),
    ]);
  }

  /** Answers the options of a registration: https://www.w3.org/TR/webauthn-3/#sctn-attestation */
  register({ challenge }: { readonly challenge: string }): object {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#publicKey]);
    const data = Buffer.concat([this.#data(0x45), credential]);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(data.length);
    // CBOR of {fmt: "none", attStmt: {}, authData: …}
    const head = Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex');
    const attestationObject = Buffer.concat([head, Buffer.from([0x59]), size, data]).toString('base64url');
    const clientDataJSON = this.#client('webauthn.create', challenge).toString('base64url');
    return this.#answer({ clientDataJSON, attestationObject });
  }

  /** Answers the options of a login: https://www.w3.org/TR/webauthn-3/#sctn-op-get-assertion */
  use({ challenge }: { readonly challenge: string }): object {
    const data = this.#data(0x05);
    const client = this.#client('webauthn.get', challenge);
    const signature = sign(
      'sha256',
      Buffer.concat([data, createHash('sha256').update(client).digest()]),
      this.#key,
    );
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  #answer(response: object): object {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  /** The flags say that somebody was there, and was recognised; the counter stays at nothing. */
  #data(flags: number): Buffer {
    const host = createHash('sha256').update(new URL(this.#origin).hostname).digest();
    return Buffer.concat([host, Buffer.from([flags, 0, 0, 0, 0])]);
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }));
  }
}
