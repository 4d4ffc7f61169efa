// Statements that PGlite parses and plans once: its own query() does both each time, which for the query of a
// story page is four fifths of the work. Uses the wire protocol that PGlite exposes:
// https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
import { protocol } from '@electric-sql/pglite';

const { serialize } = protocol;
/** How many statements are kept; the oldest gives way. */
const MOST = 200;
const OPTIONS = { syncToFs: false, throwOnError: true };

/** Prepared statements on one PGlite database. */
export class PreparedStatements {
  #database;
  #known = new Map();
  #made = 0;

  constructor(database) {
    this.#database = database;
  }

  /** Runs `sql` with `params`; answers its rows as objects. */
  async query(sql, params) {
    return this.#database.runExclusive(async () => {
      try {
        const statement = this.#known.get(sql) ?? (await this.#prepare(sql));
        const values = params.map((value, position) => statement.toText(value, position));
        return rowsOf(
          await this.#send([
            serialize.bind({ statement: statement.name, values }),
            serialize.execute({}),
            serialize.sync(),
          ]),
          statement,
        );
      } catch (error) {
        await this.#database.execProtocolStream(serialize.sync(), { ...OPTIONS, throwOnError: false });
        throw error;
      }
    });
  }

  /** Forgets every statement: the tables under them may have changed. */
  async forget() {
    const names = [...this.#known.values()].map(({ name }) => name);
    this.#known.clear();
    if (names.length === 0) return;
    await this.#database.runExclusive(() =>
      this.#send([...names.map((name) => serialize.close({ type: 'S', name })), serialize.sync()]),
    );
  }

  async #prepare(sql) {
    this.#made += 1;
    const name = `s${this.#made}`;
    const answers = await this.#send([
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ]);
    const wants = answers.find((answer) => answer.name === 'parameterDescription')?.dataTypeIDs ?? [];
    const fields = answers.find((answer) => answer.name === 'rowDescription')?.fields ?? [];
    const { serializers, parsers } = this.#database;
    const statement = {
      name,
      columns: fields.map((field) => field.name),
      parsers: fields.map(({ dataTypeID }) => parsers[dataTypeID] ?? null),
      toText: (value, position) => {
        if (value === null || value === undefined) return null;
        const serializer = serializers[wants[position]];
        return serializer ? serializer(value) : String(value);
      },
    };
    this.#known.set(sql, statement);
    if (this.#known.size > MOST) {
      const [oldest, { name: stale }] = this.#known.entries().next().value;
      this.#known.delete(oldest);
      await this.#send([serialize.close({ type: 'S', name: stale }), serialize.sync()]);
    }
    return statement;
  }

  #send(messages) {
    return this.#database.execProtocolStream(Buffer.concat(messages), OPTIONS);
  }
}

function rowsOf(answers, { columns, parsers }) {
  const rows = [];
  for (const answer of answers) {
    if (answer.name !== 'dataRow') continue;
    const row = {};
    for (let i = 0; i < columns.length; i += 1) {
      const text = answer.fields[i];
      row[columns[i]] = text === null || !parsers[i] ? text : parsers[i](text);
    }
    rows.push(row);
  }
  return rows;
}
