import { currentActor } from "./actor";

/** What is touched of knex and of a connection of `pg`. */
type Connection = { query(sql: string, values: string[]): Promise<unknown> };
type Client = {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
};

const setActor = "select set_config('ocop.actor', $1, false)";
const nobody = "";

/**
 * Makes every connection that is taken from the pool carry the name of who takes it, as the PostgreSQL
 * setting `ocop.actor`; transactions and single statements alike begin by taking one. A connection that
 * carries the right name already costs nothing. One that could not be told is not handed out.
 */
export function tellDatabase(client: Client): void {
  const told = new WeakMap<Connection, string>();
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    // Asked before the wait: whoever hands the connection back must not lend it a name.
    const actor = currentActor();
    const name = actor ? JSON.stringify(actor) : nobody;
    const connection = await acquire();
    if ((told.get(connection) ?? nobody) === name) return connection;
    // Until the answer is there, nobody knows what the connection carries: no name equals this one.
    told.set(connection, "?");
    try {
      await connection.query(setActor, [name]);
    } catch (failure) {
      await client.releaseConnection(connection);
      throw failure;
    }
    told.set(connection, name);
    return connection;
  };
}
