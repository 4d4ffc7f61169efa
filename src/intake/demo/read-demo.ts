import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';
import { messageOf, Problem } from '../../errors.ts';
import { readTable, type Table } from '../../evidence/table.ts';
import {
  creditsSchema,
  type DemoEvidence,
  evidenceSchema,
  type FrontMatter,
  frontMatterSchema,
  frontSchema,
  namedSchema,
  placesSchema,
  sourcesSchema,
} from './demo-schema.ts';
import { type DemoEntities, entitiesSchema } from './entities-schema.ts';

/** One file of demo/stories, read and checked. */
export interface DemoStory {
  file: string;
  slug: string;
  language: string;
  front: FrontMatter;
  /** The text, in CommonMark. */
  markdown: string;
}

/** The demo newsroom as its files have it. */
export interface Demo {
  stories: DemoStory[];
  sections: z.infer<typeof namedSchema>;
  topics: z.infer<typeof namedSchema>;
  desks: z.infer<typeof namedSchema>;
  places: z.infer<typeof placesSchema>;
  sources: z.infer<typeof sourcesSchema>;
  front: z.infer<typeof frontSchema>;
  credits: z.infer<typeof creditsSchema>;
  evidence: DemoEvidence;
  entities: DemoEntities;
  tables: Map<string, Table>;
}

/** The demo folder of this package, from the source as from the bundle. */
export function demoFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const demo = join(folder, 'demo');
    if (existsSync(join(folder, 'package.json')) && existsSync(join(demo, 'stories'))) return demo;
    const parent = dirname(folder);
    if (parent === folder) {
      throw new Problem(
        'not found',
        'The demo newsroom is not in this installation.',
        'Start with --no-demo, or install the package whole.',
      );
    }
    folder = parent;
  }
}

/** Reads and checks every file of the demo; a Problem names the file and the field. */
export function readDemo(folder: string = demoFolder()): Demo {
  const yaml = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
    checked(name, schema, parsed(name, readFileSync(join(folder, name), 'utf8')));
  const stories = filesOf(join(folder, 'stories'), '.md').map((file) => {
    const name = `stories/${file}`;
    return readStory(name, file, readFileSync(join(folder, name), 'utf8'));
  });
  const tables = filesOf(join(folder, 'data'), '.csv').map((file): [string, Table] => {
    const name = `data/${file}`;
    return [file.slice(0, -4), readTable(readFileSync(join(folder, name), 'utf8'), name)];
  });
  return {
    stories,
    sections: yaml('sections.yaml', namedSchema),
    topics: yaml('topics.yaml', namedSchema),
    desks: yaml('desks.yaml', namedSchema),
    places: yaml('places.yaml', placesSchema),
    sources: yaml('sources.yaml', sourcesSchema),
    front: yaml('front.yaml', frontSchema),
    credits: yaml('credits.yaml', creditsSchema),
    evidence: yaml('evidence.yaml', evidenceSchema),
    entities: yaml('entities.yaml', entitiesSchema),
    tables: new Map(tables),
  };
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** One story file: YAML between two `---` lines, then CommonMark. */
export function readStory(name: string, file: string, content: string): DemoStory {
  const [, slug, language] = /^([a-z0-9-]+)\.([a-z]{2,3})\.md$/.exec(file) ?? [];
  if (!slug || !language) throw new Problem('bad input', `${name}: its name must be slug.language.md.`);
  const [, head, markdown] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content) ?? [];
  if (head === undefined || markdown === undefined) {
    throw new Problem('bad input', `${name}: it must begin with YAML between two lines of ---.`);
  }
  const front = checked(name, frontMatterSchema, parsed(name, head));
  return { file: name, slug, language, front, markdown };
}

function parsed(name: string, content: string): unknown {
  try {
    return parse(content);
  } catch (error) {
    throw new Problem('bad input', `${name}: ${messageOf(error).split('\n')[0]}`, '', { cause: error });
  }
}

function checked<Schema extends z.ZodType>(name: string, schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'the whole';
  throw new Problem('bad input', `${name}: ${field}: ${issue?.message ?? 'is not as it should be'}`);
}
