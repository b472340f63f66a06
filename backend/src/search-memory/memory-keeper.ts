import { setTimeout as sleep } from "node:timers/promises";
import { Turnstile } from "../registry/turnstile";
import { DocumentMemory, type IndexFields } from "./document-memory";
import {
  type IndexDatabase,
  type IndexState,
  NEVER,
  readDocuments,
  readRows,
  readState,
  watchTable,
} from "./index-database";

/** So many documents are read at a time: searches are answered in between. */
const BATCH = 500;
/** A first search waits so long for the index to be read; after that the database answers it. */
const PATIENCE_MS = 400;
const WASTE_ALLOWED = 5_000;

export type KeeperParts = {
  database: IndexDatabase;
  index: string;
  fields: () => IndexFields;
  warn: (message: string) => void;
};

type Held = {
  table: string;
  memory: DocumentMemory;
  moment: string;
  /** Writes that are still in sight and were read: document and transaction. */
  applied: Map<string, string>;
};

/**
 * Holds the index in memory and in step with its table: every look asks what was written since the one
 * before. A table that takes the place of another is read while the old memory goes on answering.
 */
export class MemoryKeeper {
  private held: Held | null = null;
  private loading: Promise<void> | null = null;
  private readonly looks = new Turnstile(() => this.look());

  constructor(private readonly parts: KeeperParts) {}

  /** The index with every write that was committed before this; null while it has not been read once. */
  async current(): Promise<DocumentMemory | null> {
    if (!this.held) await Promise.race([this.load(), sleep(PATIENCE_MS, undefined, { ref: false })]);
    return this.held ? this.looks.ask() : null;
  }

  private async look(): Promise<DocumentMemory | null> {
    const { held } = this;
    if (!held) return null;
    const { database, index } = this.parts;
    const state = await readState(database, index, held.moment);
    const isElsewhere = state.table !== held.table;
    if (isElsewhere || held.memory.waste > Math.max(WASTE_ALLOWED, held.memory.size)) void this.load();
    if (!isElsewhere) await this.apply(held, state);
    return held.memory;
  }

  /** Reads again what was written; a write stays in sight while an older transaction is still open. */
  private async apply(held: Held, { changes, moment }: IndexState): Promise<void> {
    const news = changes.filter((change) => held.applied.get(change.document_id) !== change.changed_in);
    if (news.length > 0) {
      const ids = news.map((change) => change.document_id);
      const documents = await readDocuments(this.parts.database, held.table, ids);
      const found = new Set(documents.map(({ id }) => id));
      for (const document of documents) held.memory.put(document);
      for (const id of ids) if (!found.has(id)) held.memory.remove(id);
    }
    held.applied = new Map(changes.map((change) => [change.document_id, change.changed_in]));
    held.moment = moment;
  }

  private load(): Promise<void> {
    this.loading ??= this.read()
      .catch((error: unknown) => this.parts.warn(`The index cannot be read into memory: ${String(error)}`))
      .finally(() => {
        this.loading = null;
      });
    return this.loading;
  }

  private async read(): Promise<void> {
    const { database, index, fields } = this.parts;
    const { table } = await readState(database, index, NEVER);
    if (!table) throw new Error(`there is no index ${index}.`);
    await watchTable(database, table);
    // From here on every write is noted: what the reading misses is read again after it.
    const { moment } = await readState(database, index, NEVER);
    const memory = new DocumentMemory(fields());
    for (let after = ""; ; ) {
      const rows = await readRows(database, table, after, BATCH);
      for (const { document } of rows) memory.put(document);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    const held = { table, memory, moment, applied: new Map<string, string>() };
    await this.apply(held, await readState(database, index, moment));
    this.held = held;
  }
}
