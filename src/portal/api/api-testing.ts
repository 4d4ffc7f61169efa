import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Schemas, type SourcelineClient, sourcelineClient } from '../../../client/sourceline-client.ts';
import type { Config } from '../../config.ts';
import { staffIn } from '../../desk/testing.ts';
import type { Member, Role, Session } from '../../readers/member.ts';
import { authorize, roleMay } from '../../readers/permission.ts';
import { givesPassword } from '../../readers/testing.ts';
import { makeToken } from '../../readers/tokens/make-token.ts';
import { SCOPE_NAMES, SCOPES } from '../../readers/tokens/token.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { ROUTES } from '../server/routes.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { openApiDocument } from './openapi.ts';

/** A client with a token, and the member it belongs to. */
interface TestClient {
  readonly client: SourcelineClient;
  readonly secret: string;
  readonly tokenId: string;
  readonly member: Member;
}

/** The API as clients use it in a test: every response is checked against its description. */
interface TestApi {
  /** A client of a new member with this name and role; with every scope the role may have, unless some are named. */
  clientOf(name: string, role: Role, scopes?: string[]): Promise<TestClient>;
  /** Responses that did not match their description. */
  readonly untold: string[];
}

/** A separate portal for a test of the API. */
export interface TestApiPortal extends TestApi {
  readonly store: Store;
  readonly config: Config;
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a portal and its API for clients; `send` is the test's own fetch. */
export async function openTestApi(
  send: (request: Request) => Promise<Response>,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestApiPortal> {
  const store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', ...settings });
  const portal = await startTestPortal(store, { config });
  return {
    ...testApi(store, portal, send),
    store,
    config,
    url: portal.url,
    close: async () => {
      await portal.close();
      await store.close();
    },
  };
}

/** The API of a portal, for test clients. */
function testApi(
  store: Store,
  portal: RunningServer,
  send: (request: Request) => Promise<Response>,
): TestApi {
  const document = openApiDocument(ROUTES, { name: 'Test', url: 'http://localhost:3999' });
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'api');
  const untold: string[] = [];

  async function holds(request: Request, answer: Response): Promise<void> {
    const { pathname } = new URL(request.url);
    const paths = Object.keys(document.paths as object);
    const path = paths
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .find((one) => new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    const at = ['paths', path ?? '', request.method.toLowerCase(), 'responses', String(answer.status)];
    const pointer = (parts: string[]) =>
      parts.map((one) => one.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    const place = `${request.method} ${pathname}: ${answer.status}`;
    if (answer.status === 204 || answer.status === 304) return;
    const validate = ajv.getSchema(
      `api#/${pointer([...at, 'content', type, 'schema'])
        .replaceAll('{', '%7B')
        .replaceAll('}', '%7D')}`,
    );
    if (!validate) untold.push(`${place} ${type} is not described`);
    else if (!validate(await answer.json())) untold.push(`${place} ${ajv.errorsText(validate.errors)}`);
  }

  const checked = async (request: Request) => {
    const answer = await send(request);
    await holds(request, answer.clone());
    return answer;
  };
  return {
    untold,
    clientOf: async (name, role, scopes) => {
      const { member } = await staffIn(store, name, role);
      const by = authorize({ member, passed: 'passkey' } as Session, 'use tokens', { twoStep: false });
      const may = SCOPE_NAMES.filter((one) => roleMay(role, SCOPES[one]));
      const wanted = { ownerId: member.id, name, scopes: scopes ?? may, days: 1 };
      const confirmed = await givesPassword(store, by);
      const made = await store.write((writing) => makeToken(writing, confirmed, wanted, new Date()));
      const { secret, id: tokenId } = made;
      const client = sourcelineClient({ url: portal.url, token: secret, fetch: checked });
      return { client, secret, tokenId, member };
    },
  };
}

/** A body of one paragraph. */
export function bodyOf(text: string): Schemas['Body'] {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** The cursor in the URL of the next page of a list; empty after the last page. */
export function cursorIn(next: string | null | undefined): string {
  return new URL(next ?? 'http://ended.example').searchParams.get('cursor') ?? '';
}
