import type { TestProject } from 'vitest/node';
import { seedAndServe } from '../own-portal.ts';
import { type Seeded, seedNewsroom } from './seeds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the newsroom is served that journeys of the desk share. */
    newsroom: string;
    /** What each of them begins from there. */
    seeded: Seeded;
  }
}

/** Serves one newsroom for the journeys of the desk that get by with people, stories and names of their own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const portal = await seedAndServe(seedNewsroom);
  project.provide('newsroom', portal.url);
  project.provide('seeded', portal.seeded);
  return portal.stop;
}
