import type { CompiledQuery, Kysely } from 'kysely';
import type { Reading } from './database.ts';
import type { Tables } from './tables.ts';

/** Where a value of a query goes. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) });

/**
 * A query whose SQL is put together once, and not each time it is asked: for a story page that takes as long as reading the
 * answer. `build` may only pass its values on to the query; it cannot look at them.
 */
export function builtOnce<Values extends object, Row>(
  build: (reading: Reading, values: Values) => { compile(): CompiledQuery<Row> },
): (reading: Reading, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | null = null;
  return async (reading, values) => {
    compiled ??= build(reading, slots as Values).compile();
    const parameters = compiled.parameters.map((one) =>
      one instanceof Slot ? values[one.name as keyof Values] : one,
    );
    // Built from `Reading`, it only selects.
    const { rows } = await (reading as Kysely<Tables>).executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}
