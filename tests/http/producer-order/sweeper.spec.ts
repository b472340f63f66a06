import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import { lookUp, placeOrder, variantOf } from "../../support/shop-api";

describe("the sweeper", () => {
  let backend: Backend;
  let database: Client;
  let shop: ApiClient;
  let variantId: string;
  beforeAll(async () => {
    backend = await bootBackend({ env: OFTEN });
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    shop = apiClient(backend);
    const producer = await signIn(shop, "producer_member", "taihoan@demo.vn");
    variantId = (await variantOf(producer, "TAIHOAN-MIEN-500")).variant_id;
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  /** What a crash in the middle of a completion leaves, twenty minutes later. */
  async function breakOff(orderId: string): Promise<void> {
    await database.query("delete from producer_order where order_id = $1", [orderId]);
    await database.query(`update "order" set created_at = now() - interval '20 minutes' where id = $1`, [
      orderId,
    ]);
  }

  it("gives an order its parts again, and cancels one that never got its goods", {
    timeout: 150_000,
  }, async () => {
    const items = [{ variant_id: variantId, quantity: 1 }];
    const sound = await placeOrder(shop, items);
    const ruin = await placeOrder(shop, items);
    await database.query(
      "delete from reservation_item where line_item_id in (select item_id from order_item where order_id = $1)",
      [ruin.id],
    );
    await breakOff(sound.id);
    await breakOff(ruin.id);
    await expect
      .poll(
        async () => {
          const repaired = await lookUp(shop, sound.code);
          return [repaired.parts.map((part) => part.code), (await lookUp(shop, ruin.code)).status];
        },
        { timeout: 130_000, interval: 500 },
      )
      .toEqual([[`${sound.code}-1`], "canceled"]);
  });
});
