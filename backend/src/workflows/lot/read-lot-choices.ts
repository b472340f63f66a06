import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OfficeLotList } from "../../contracts/lot-office";

type Choices = Pick<OfficeLotList, "producers" | "products">;

const sql = `
  select distinct lot.producer_id, producer.name, lot.product_id, coalesce(product.title, '') as title
  from lot join producer on producer.id = lot.producer_id
    left join product on product.id = lot.product_id
  where lot.deleted_at is null`;

type Row = { producer_id: string; name: string; product_id: string; title: string };

/** Producers and products that have a lot, by name: what a list of everybody's lots can be narrowed to. */
export async function readLotChoices(container: MedusaContainer): Promise<Choices> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: Row[] }>(sql);
  const producers = new Map(rows.map(({ producer_id: id, name }) => [id, { id, name }]));
  const products = rows.map(({ product_id: id, title, producer_id }) => ({ id, title, producer_id }));
  return {
    producers: [...producers.values()].sort((a, b) => a.name.localeCompare(b.name, "vi")),
    products: products.sort((a, b) => a.title.localeCompare(b.title, "vi")),
  };
}
