import { setTimeout as sleep } from "node:timers/promises";
import type { SearchIndexState } from "@contracts/search-index";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { catalogueChanges } from "../../support/catalogue-changes";
import { randomFrom } from "../../support/random";
import { within } from "../../support/within";

/** `FAULT_CHANGES=10000 FAULT_KILLS=20` is the whole campaign; a check of every change takes the short one. */
const CHANGES = Number(process.env.FAULT_CHANGES ?? 400);
const KILLS = Number(process.env.FAULT_KILLS ?? 1);
/** The outbox is proven alone: nothing compares and repairs by itself. */
const outboxOnly = { CHECK_SEARCH_INDEX: "false" };

describe("a follower that is killed at random among random changes", () => {
  const random = randomFrom(20261124);
  const kinds = Object.values(catalogueChanges);
  let serving: Backend;
  let following: Backend;
  let database: Client;
  let number = 0;
  beforeAll(async () => {
    serving = await bootBackend({ env: { WORKER_MODE: "server" } });
    following = await follow();
    database = new Client({ connectionString: serving.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await following.stop();
    await serving.stop();
  });

  const follow = (env: Record<string, string> = outboxOnly) => bootBackend({ beside: serving, env });
  const change = async (count: number) => {
    for (let done = 0; done < count; done += 1) {
      number += 1;
      await database.query(kinds[Math.floor(random() * kinds.length)] ?? "", [number]);
      if (random() < 0.05) await sleep(random() * 40);
    }
  };
  const waiting = async (): Promise<number> =>
    (await database.query("select count(*)::int as n from catalogue_change")).rows[0].n;
  const differences = async (): Promise<number> => {
    const office = await signIn(apiClient(serving), "user", "ocop@demo.vn");
    const { body } = await office.post<SearchIndexState>("/admin/search-index/check");
    const [check] = body.checks;
    if (!check) throw new Error("Nothing was checked.");
    return check.changed_count + check.missing_count + check.surplus_count;
  };

  it(`leaves no difference between index and catalogue after ${CHANGES} changes and ${KILLS} kills`, async () => {
    const each = Math.ceil(CHANGES / (KILLS + 1));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const changing = change(each);
      await sleep(random() * Math.min(each * 3, 2_000));
      process.kill(following.pid, "SIGKILL");
      await changing;
      following = await follow();
    }
    await change(CHANGES - number);
    expect(await within(60_000, async () => (await waiting()) === 0)).toBe(true);
    expect(number).toBe(CHANGES);
    expect(await differences()).toBe(0);
  }, 3_600_000);

  it("has every index compared and mended by the next one, after a stop that was none", async () => {
    await database.query("update search_postgres_index set updated_at = now()");
    const { rows } = await database.query(
      "select table_name from search_postgres_index order by updated_at desc",
    );
    const table = rows[0].table_name;
    process.kill(following.pid, "SIGKILL");
    await database.query(`delete from "${table}" where id = (select min(id) from "${table}")`);
    await database.query(
      `update "${table}" set document = document || '{"price": 1}' where id = (select max(id) from "${table}")`,
    );
    await database.query(
      `insert into "${table}" (id, document, indexed) select 'prod_of_nobody', document, indexed from "${table}" limit 1`,
    );
    following = await follow({});
    const found = `select 1 from index_check where reason = 'unclean_stop' and changed_count = 1 and missing_count = 1 and surplus_count = 1`;
    expect(await within(20_000, async () => (await database.query(found)).rowCount === 1)).toBe(true);
    expect(await within(10_000, async () => (await waiting()) === 0)).toBe(true);
    expect(await differences()).toBe(0);
  });
});
