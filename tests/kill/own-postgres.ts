/** The address of a new database in the PostgreSQL at `url`, under a name of this process's own. */
export async function ownPostgres(url: string, name: string): Promise<string> {
  const { Client } = await import('pg');
  const admin = new Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  const database = `${name}_${process.pid}`;
  await admin.query(`create database ${database}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${database}`;
  return own.href;
}
