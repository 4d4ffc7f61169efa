import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { loadDemo } from '../../src/intake/demo/load-demo.ts';
import { silentLog } from '../../src/log.ts';
import { startTestPortal } from '../../src/portal/testing/testing.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { type CorpusResult, filesUnder } from './corpus.ts';

interface Listed {
  readonly stories: readonly { readonly slug: string }[];
  readonly next: string | null;
}

/** Every story and feed of the demo newsroom as ninjs, against the schema of the IPTC itself, version 3.0. */
export async function checkNinjs(corpora: string): Promise<CorpusResult> {
  const schema = JSON.parse(
    readFileSync(join(corpora, 'formats/ninjs/specification/ninjs-schema_3.0.json'), 'utf8'),
  );
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  // It points to GeoJSON's own schema on the net, for places that our items do not have: their type is all we ask of it.
  const geo = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } };
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', ...geo });
  const isNinjs = ajv.compile(schema);
  const faultOf = (item: unknown) => {
    if (isNinjs(item)) return null;
    const [first] = isNinjs.errors ?? [];
    return `${first?.instancePath} ${first?.message} ${JSON.stringify(first?.params)}`;
  };
  // A check that lets everything pass would say nothing of ours.
  const examples = filesUnder(join(corpora, 'formats/ninjs/examples/3.0')).filter((file) =>
    file.endsWith('.json'),
  );
  const refused = examples.filter((file) => faultOf(JSON.parse(readFileSync(file, 'utf8'))) !== null);
  const store = await openTestStore();
  const portal = await startTestPortal(store);
  const faults: string[] = [];
  let items = 0;
  let notOurs = 0;
  try {
    await loadDemo(store, new Date(), silentLog);
    const look = (what: string, item: unknown) => {
      items += 1;
      const fault = faultOf(item);
      if (fault) faults.push(`${what}: ${fault}`);
    };
    for (const language of ['en', 'fr', 'ru', 'ar', 'zh']) {
      let next: string | null = `/api/v1/stories?language=${language}&limit=100`;
      while (next) {
        const list = (await (await fetch(new URL(next, portal.url))).json()) as Listed;
        for (const { slug } of list.stories) {
          const answer = await fetch(`${portal.url}/api/v1/stories/${slug}/ninjs`);
          if (answer.ok) look(slug, await answer.json());
          else notOurs += 1;
        }
        next = list.next && new URL(list.next, portal.url).pathname + new URL(list.next, portal.url).search;
      }
    }
    const feed = (await (await fetch(`${portal.url}/feed.ninjs`)).json()) as unknown;
    look('/feed.ninjs', feed);
  } finally {
    await portal.close();
    await store.close();
  }
  return {
    name: 'ninjs',
    measure: 'of the demo newsroom’s items are valid against the schema of ninjs 3.0',
    rate: items === 0 || refused.length === examples.length ? 0 : (items - faults.length) / items,
    floor: 1,
    lines: [
      `${items} items, ${notOurs} stories that may not be handed on`,
      `${examples.length - refused.length} of ${examples.length} examples of the IPTC are valid by the same check`,
      ...refused.map((file) => `refused  ${basename(file)}`),
      ...faults,
    ],
  };
}
