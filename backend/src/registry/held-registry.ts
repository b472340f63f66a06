import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type RegistryDatabase, readRegistry, readVersion, type StampedRows } from "./read-registry";
import { Registry } from "./registry";
import type { RegistryRow } from "./registry-row";
import { Turnstile } from "./turnstile";

export type VersionedRegistry = { registry: Registry; version: number };

type Held = VersionedRegistry & { stamped: StampedRows };

/**
 * The registry in the memory of this process. Every request asks the database for its version, so a
 * decision recorded by any process is seen by the next request; what was written is read again only then.
 */
export class HeldRegistry {
  private held: Held | null = null;
  private reading: Promise<Held> | null = null;
  private readonly version: Turnstile<number>;

  constructor(private readonly database: RegistryDatabase) {
    this.version = new Turnstile(() => readVersion(database));
  }

  /** The registry as it is now. */
  async current(): Promise<VersionedRegistry> {
    const version = await this.version.ask();
    while (this.held === null || this.held.version < version) {
      this.reading ??= this.read().finally(() => {
        this.reading = null;
      });
      this.held = await this.reading;
    }
    return this.held;
  }

  private async read(): Promise<Held> {
    const former = this.held;
    // The version first: what is written in between is read again, and never missed.
    const version = await readVersion(this.database);
    const stamped = await readRegistry(this.database, former?.stamped);
    return { version, stamped, registry: new Registry(inOrder(stamped, former), former?.registry) };
  }
}

/** The rows, in the former order as far as they were there: what is nearly sorted is quickly sorted. */
function inOrder(stamped: StampedRows, former: Held | null): RegistryRow[] {
  const entries = former?.registry.entries ?? [];
  const kept = entries.flatMap(({ row }) => (stamped.get(row.id)?.row === row ? [row] : []));
  const known = new Set(kept);
  return [...kept, ...[...stamped.values()].flatMap(({ row }) => (known.has(row) ? [] : [row]))];
}

const registries = new WeakMap<object, HeldRegistry>();

/** The registry as this process holds it, checked against the database. */
export function currentRegistry(container: Pick<MedusaContainer, "resolve">): Promise<VersionedRegistry> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const held = registries.get(database) ?? new HeldRegistry(database);
  registries.set(database, held);
  return held.current();
}
