import { keepPostgresTemplate, keepTemplate } from '../src/store/testing.ts';

/** Makes the database that tests begin from once, before two of them would at the same time. */
export default async function keepTestDatabase(): Promise<void> {
  const url = process.env.TEST_DATABASE_URL;
  await (url ? keepPostgresTemplate(url) : keepTemplate());
}
