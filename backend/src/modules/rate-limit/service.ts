import { createHash } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { type LimitName, limits } from "./limits";

const tableName = "rate_limit";

type Cradle = { [ContainerRegistrationKeys.PG_CONNECTION]: object };
export type Knock = { allowed: true } | { allowed: false; retry_after_s: number };

/** Counters in the database, so that a limit holds over every process of the market. */
export class RateLimitService {
  private readonly limiters: Record<LimitName, RateLimiterPostgres>;

  constructor(cradle: Cradle) {
    const limiter = (name: LimitName) =>
      new RateLimiterPostgres({
        storeClient: cradle[ContainerRegistrationKeys.PG_CONNECTION],
        storeType: "knex",
        tableName,
        tableCreated: true,
        keyPrefix: name,
        points: limits[name].points,
        duration: limits[name].duration_s,
        blockDuration: limits[name].block_s,
      });
    this.limiters = {
      "sign-in": limiter("sign-in"),
      "sign-in-address": limiter("sign-in-address"),
      "look-up": limiter("look-up"),
      application: limiter("application"),
      "application-look-up": limiter("application-look-up"),
      report: limiter("report"),
      "report-look-up": limiter("report-look-up"),
      "buyer-application": limiter("buyer-application"),
      invitation: limiter("invitation"),
      trace: limiter("trace"),
    };
  }

  /** Takes one point before the attempt is made, so that attempts side by side cannot slip through. */
  async knock(name: LimitName, key: string): Promise<Knock> {
    try {
      await this.limiters[name].consume(hashed(key));
      return { allowed: true };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { allowed: false, retry_after_s: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
    }
  }

  /** Gives one point back: the attempt was a good one. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.limiters[name].reward(hashed(key));
  }

  /** Forgets every attempt under this key. */
  async forget(name: LimitName, key: string): Promise<void> {
    await this.limiters[name].delete(hashed(key));
  }
}

/** Neither addresses nor e-mails lie in the table in clear. */
const hashed = (key: string): string => createHash("sha256").update(key).digest("hex");
