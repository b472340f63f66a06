import { MedusaService } from "@medusajs/framework/utils";
import { CatalogueChange } from "./models/catalogue-change";
import { EngineChange } from "./models/engine-change";
import { EngineIndex } from "./models/engine-index";
import { IndexCheck } from "./models/index-check";
import { StaleTag } from "./models/stale-tag";

/** What follows the changes, once the application stands. */
export type ChangeFollower = { stop(): Promise<void> };
export type CatalogueChangeOptions = {
  /** Starts the follower; left out in a process that only serves requests. */
  follow?: () => ChangeFollower;
};

export class CatalogueChangeService extends MedusaService({
  CatalogueChange,
  EngineChange,
  EngineIndex,
  IndexCheck,
  StaleTag,
}) {
  readonly __hooks: {
    onApplicationStart(): Promise<void>;
    onApplicationPrepareShutdown(): Promise<void>;
  };
  private follower: ChangeFollower | null = null;

  constructor(cradle: Record<string, unknown>, options: CatalogueChangeOptions = {}) {
    super(cradle, options);
    this.__hooks = {
      onApplicationStart: async () => {
        this.follower = options.follow?.() ?? null;
      },
      onApplicationPrepareShutdown: async () => {
        await this.follower?.stop();
        this.follower = null;
      },
    };
  }
}
