import { randomBytes } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import type { DocumentPage } from "../../catalogue/all-documents";
import type { ProductDocument } from "../../catalogue/product-document";
import { documentHash } from "../document-hash";
import type { DocumentMark, EngineIndex } from "../search-engine";
import { indexSettings, RANKING_RULES } from "./index-settings";
import { type Client, type EnqueuedTask, loadClient, type MeilisearchPlace } from "./load-client";
import type { KeptDocument } from "./translate";

const PAGE = 1_000;
/** A task waits behind those of other indexes and of a build. */
const WAIT = { timeout: 120_000, interval: 20 };

type Parts = {
  place: MeilisearchPlace;
  definition: Pick<SearchTypes.SearchIndexDefinition, "fields">;
  /** Everything that is sold now, from the truth. */
  readAll: () => AsyncIterable<DocumentPage>;
};

/** The catalogue in Meilisearch. One process at a time writes it: the one that follows the catalogue. */
export class MeilisearchIndex implements EngineIndex {
  readonly name = "meilisearch";
  private client: Promise<Client> | null = null;
  /** What was written while a new index is being filled, which may have read it before: the last state of each. */
  private meanwhile: Map<string, ProductDocument | null> | null = null;

  constructor(private readonly parts: Parts) {}

  async upsert(documents: readonly ProductDocument[]): Promise<void> {
    for (const document of documents) this.meanwhile?.set(document.id, document);
    await this.upsertInto(this.live, documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.meanwhile?.set(id, null);
    await this.removeFrom(this.live, ids);
  }

  async *marks(): AsyncGenerator<DocumentMark[]> {
    const index = (await this.open()).index<KeptDocument>(this.live);
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await index.getDocuments({ offset, limit: PAGE, fields: ["id", "hash"] });
      if (results.length === 0) return;
      yield results.map(({ id, hash }) => ({ id, hash }));
    }
  }

  /** Whether the index is as it was built: an engine that lost its data has none, or one that a write made anew. */
  async isIntact(): Promise<boolean> {
    if (!(await this.names()).includes(this.live)) return false;
    const rules = await (await this.open()).index(this.live).getRankingRules();
    return JSON.stringify(rules) === JSON.stringify(RANKING_RULES);
  }

  async rebuild(signal?: AbortSignal): Promise<void> {
    this.meanwhile = new Map();
    try {
      const build = await this.startBuild();
      for await (const { documents } of this.parts.readAll()) {
        signal?.throwIfAborted();
        await this.upsertInto(build, documents);
      }
      await this.writeMeanwhile(build);
      await this.swap(build);
      await this.writeMeanwhile(this.live);
    } finally {
      this.meanwhile = null;
    }
  }

  private get live(): string {
    return this.parts.place.index;
  }

  private open(): Promise<Client> {
    this.client ??= loadClient(this.parts.place);
    return this.client;
  }

  private async upsertInto(index: string, documents: readonly ProductDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const kept = documents.map((document) => ({ ...document, hash: documentHash(document) }));
    await confirmed((await this.open()).index<KeptDocument>(index).addDocuments(kept, { primaryKey: "id" }));
  }

  private async removeFrom(index: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await confirmed((await this.open()).index(index).deleteDocuments([...ids]));
  }

  /** An empty index with the right settings, under a name of its own; what earlier builds left behind goes. */
  private async startBuild(): Promise<string> {
    const client = await this.open();
    const prefix = `${this.live}_build_`;
    for (const uid of await this.names())
      if (uid.startsWith(prefix)) await client.index(uid).delete().waitTask(WAIT);
    const build = `${prefix}${randomBytes(4).toString("hex")}`;
    await confirmed(client.createIndex(build, { primaryKey: "id" }));
    await confirmed(client.index(build).updateSettings(indexSettings(this.parts.definition.fields)));
    return build;
  }

  private async writeMeanwhile(index: string): Promise<void> {
    while (this.meanwhile && this.meanwhile.size > 0) {
      const changes = [...this.meanwhile];
      this.meanwhile.clear();
      await this.upsertInto(
        index,
        changes.flatMap(([, document]) => document ?? []),
      );
      await this.removeFrom(
        index,
        changes.flatMap(([id, document]) => (document ? [] : id)),
      );
    }
  }

  private async names(): Promise<string[]> {
    const { results } = await (await this.open()).getIndexes({ limit: 10_000 });
    return results.map(({ uid }) => uid);
  }

  /** Puts the new index in the place of the old one at once; the first one only takes the name. */
  private async swap(build: string): Promise<void> {
    const client = await this.open();
    const rename = !(await this.names()).includes(this.live);
    await confirmed(client.swapIndexes([{ indexes: [build, this.live], rename }]));
    if (!rename) await client.index(build).delete().waitTask(WAIT);
  }
}

/** @throws Error when the engine did not do it */
async function confirmed(task: EnqueuedTask): Promise<void> {
  const { status, error, type } = await task.waitTask(WAIT);
  if (status !== "succeeded") throw new Error(`Meilisearch: ${type} ${status}: ${error?.message ?? ""}`);
}
