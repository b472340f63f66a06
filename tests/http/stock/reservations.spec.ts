import { randomUUID } from "node:crypto";
import { Pool, type PoolClient } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase } from "../../support/test-database";

type Shelf = { inventory_item_id: string; location_id: string };

describe("stock in the database", () => {
  let pool: Pool;
  let dispose: () => Promise<void>;
  let shelf: Shelf;
  let other: Shelf;

  beforeAll(async () => {
    const database = await createTestDatabase();
    pool = new Pool({ connectionString: database.url, max: 20 });
    const { rows } = await pool.query<Shelf>(
      "select inventory_item_id, location_id from inventory_level order by id limit 2",
    );
    [shelf, other] = rows as [Shelf, Shelf];
    dispose = async () => {
      await pool.end();
      await database.drop();
    };
  });
  afterAll(() => dispose());
  beforeEach(() => pool.query("delete from reservation_item"));

  const stock = (quantity: number, at = shelf) =>
    pool.query("update inventory_level set stocked_quantity = $1 where inventory_item_id = $2", [
      quantity,
      at.inventory_item_id,
    ]);

  /** Reserves like the framework: one statement for all rows. */
  const reserve = (
    rows: { quantity: number; at?: Shelf; allow_backorder?: boolean }[],
    on: Pool | PoolClient = pool,
  ) => {
    const ids = rows.map(() => `resitem_${randomUUID()}`);
    const values = rows.map(
      (row, n) =>
        `('${ids[n]}', '${(row.at ?? shelf).inventory_item_id}', '${(row.at ?? shelf).location_id}', ${row.quantity}, '{"value": "${row.quantity}", "precision": 20}', ${row.allow_backorder ?? false})`,
    );
    return on
      .query(
        `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder) values ${values.join()}`,
      )
      .then(() => ids);
  };

  const level = async (at = shelf) => {
    const { rows } = await pool.query(
      "select stocked_quantity::int as stocked, reserved_quantity::int as reserved, raw_reserved_quantity->>'value' as raw from inventory_level where inventory_item_id = $1",
      [at.inventory_item_id],
    );
    return rows[0];
  };

  it("refuses two lines of 4 on a stock of 5, and then holds nothing", async () => {
    await stock(5);
    await expect(reserve([{ quantity: 4 }, { quantity: 4 }])).rejects.toMatchObject({ code: "OC001" });
    expect(await level()).toEqual({ stocked: 5, reserved: 0, raw: "0" });
  });

  it("lets exactly 3 of 8 simultaneous sessions have the last 3", async () => {
    await stock(3);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => reserve([{ quantity: 1 }])));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(3);
    expect(tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))).toEqual(
      Array(5).fill("OC001"),
    );
    expect(await level()).toEqual({ stocked: 3, reserved: 3, raw: "3" });
  });

  it("keeps what is reserved the sum of the reservations, whatever is written over it", async () => {
    await stock(10);
    await reserve([{ quantity: 4 }]);
    await pool.query(
      `update inventory_level set reserved_quantity = 0, raw_reserved_quantity = '{"value": "0", "precision": 20}'`,
    );
    expect(await level()).toMatchObject({ reserved: 4, raw: "4" });
  });

  it("gives back what is deleted, and counts a restored reservation again", async () => {
    await stock(10);
    const [kept, gone] = await reserve([{ quantity: 2 }, { quantity: 3 }]);
    await pool.query("update reservation_item set deleted_at = now() where id = $1", [gone]);
    expect(await level()).toMatchObject({ reserved: 2 });
    await pool.query("update reservation_item set deleted_at = null where id = $1", [gone]);
    expect(await level()).toMatchObject({ reserved: 5 });
    await pool.query("delete from reservation_item where id = any($1)", [[kept, gone]]);
    expect(await level()).toMatchObject({ reserved: 0 });
  });

  it("lets a reservation shrink, but not grow past the shelf", async () => {
    await stock(5);
    const [id] = await reserve([{ quantity: 5 }]);
    await pool.query("update reservation_item set quantity = 2 where id = $1", [id]);
    expect(await level()).toMatchObject({ reserved: 2 });
    await expect(
      pool.query("update reservation_item set quantity = 6 where id = $1", [id]),
    ).rejects.toMatchObject({ code: "OC001" });
  });

  it("lets a backorder through, and nothing after it", async () => {
    await stock(1);
    await reserve([{ quantity: 5, allow_backorder: true }]);
    expect(await level()).toMatchObject({ reserved: 5 });
    await expect(reserve([{ quantity: 1 }])).rejects.toMatchObject({ code: "OC001" });
  });

  it("never lets a shelf fall below zero", async () => {
    await stock(1);
    const take = () =>
      pool.query(
        "update inventory_level set stocked_quantity = stocked_quantity - 1 where inventory_item_id = $1",
        [shelf.inventory_item_id],
      );
    const tries = await Promise.allSettled([take(), take(), take()]);
    expect(tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))).toEqual([
      "OC002",
      "OC002",
    ]);
  });

  it("does not deadlock when two carts hold the same goods in opposite order", async () => {
    await stock(500);
    await stock(500, other);
    const tries = Array.from({ length: 20 }, (_, n) => {
      const rows = [
        { quantity: 1, at: shelf },
        { quantity: 1, at: other },
      ];
      return reserve(n % 2 === 0 ? rows : rows.reverse());
    });
    await Promise.all(tries);
    expect(await level(other)).toMatchObject({ reserved: 20 });
  });
});
