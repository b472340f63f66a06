import type { Pool } from "pg";

/** What the follower needs of a connection pool. */
export type Database = Pick<Pool, "query">;
