import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type RegistryDatabase, readRegistry, readVersion } from "./read-registry";
import { Registry } from "./registry";
import { Turnstile } from "./turnstile";

export type VersionedRegistry = { registry: Registry; version: number };

/**
 * The registry in the memory of this process. Every request asks the database for its version, so a
 * decision recorded by any process is seen by the next request; the rows are read again only then.
 */
export class HeldRegistry {
  private held: VersionedRegistry | null = null;
  private reading: Promise<VersionedRegistry> | null = null;
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

  private async read(): Promise<VersionedRegistry> {
    // The version first: what is written in between is read again, and never missed.
    const version = await readVersion(this.database);
    return { version, registry: new Registry(await readRegistry(this.database)) };
  }
}

const registries = new WeakMap<object, HeldRegistry>();

/** The registry as this process holds it, checked against the database. */
export function currentRegistry(container: Pick<MedusaContainer, "resolve">): Promise<VersionedRegistry> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const held = registries.get(database) ?? new HeldRegistry(database);
  registries.set(database, held);
  return held.current();
}
