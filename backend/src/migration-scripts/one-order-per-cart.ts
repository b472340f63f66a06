import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The last line of defence behind the lock on a cart: the database itself refuses a second order. */
export default async function oneOrderPerCart({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(
    `create unique index if not exists "IDX_order_cart_one_order" on order_cart (cart_id) where deleted_at is null`,
  );
}
