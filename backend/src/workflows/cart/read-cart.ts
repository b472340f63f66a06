import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import type { StarStanding } from "../../contracts/certification";
import { isOffered, productFacts, variantFacts } from "../../product-facts";
import { sellerMaySell } from "../producer/seller-row";
import type { CartAddress, CartFacts, CartItemFacts } from "./cart-facts";
import { type CartRow, cartFields, cartRowSchema, type ItemRow, type VariantRow } from "./cart-rows";
import { readPricesInForce, readStars } from "./read-live-facts";

const noStar: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };

/**
 * Reads a cart with everything that can have changed since its lines were put in: price, stock, standing
 * of the star, whether it is still sold.
 * @throws MedusaError not_found.
 */
export async function readCart(container: MedusaContainer, cartId: string, day: string): Promise<CartFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: cartFields, filters: { id: cartId } });
  const row = data[0];
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy giỏ hàng.");
  const cart = cartRowSchema.parse(row);
  const items = cart.items ?? [];
  const stars = await readStars(
    container,
    [...new Set(items.flatMap((item) => item.product?.id ?? []))],
    day,
  );
  const prices = await readPrices(container, cart);
  const methods = cart.shipping_methods ?? [];
  const owners = await readOptionOwners(
    container,
    methods.flatMap((method) => method.shipping_option_id ?? []),
  );
  return {
    id: cart.id,
    email: cart.email ?? null,
    customer_id: cart.customer_id ?? null,
    is_completed: cart.completed_at !== null && cart.completed_at !== undefined,
    total: cart.total,
    metadata: cart.metadata ?? {},
    items: items.map((item) => ({
      ...itemFacts(item, cart.sales_channel_id, stars.get(item.product?.id ?? "")),
      // A wholesale line has an agreed price, which the core's own lists know nothing of.
      ...saleFacts(item, item.is_custom_price ? item.unit_price : (prices.get(item.id) ?? null), day),
    })),
    address: addressFacts(cart),
    shipping_methods: methods.map((method) => ({
      id: method.id,
      producer_id: owners.get(method.shipping_option_id ?? "") ?? null,
      amount: method.amount,
    })),
    payment_collection_id: cart.payment_collection?.id ?? null,
    sessions: cart.payment_collection?.payment_sessions ?? [],
  };
}

function readPrices(container: MedusaContainer, cart: CartRow): Promise<Map<string, number>> {
  const questions = (cart.items ?? []).flatMap((item) => {
    const priceSetId = item.variant?.price_set?.id;
    return priceSetId ? [{ line_id: item.id, price_set_id: priceSetId, quantity: item.quantity }] : [];
  });
  const customer = cart.customer ? { id: cart.customer.id, groups: cart.customer.groups ?? [] } : null;
  return readPricesInForce(container, { ...cart, customer }, questions);
}

type SaleFacts = Pick<CartItemFacts, "price_now" | "is_on_sale">;

/** Whether it is sold on this day, and for how much. */
function saleFacts({ product, variant }: ItemRow, priceNow: number | null, day: string): SaleFacts {
  const isPublished = product?.status === "published" && !!variant && isOffered(variant.metadata);
  const isSold = isPublished && sellerMaySell(product.producer, product.type, day);
  return { price_now: priceNow, is_on_sale: isSold && priceNow !== null };
}

function itemFacts(
  item: ItemRow,
  salesChannelId: string,
  star: StarStanding | undefined,
): Omit<CartItemFacts, keyof SaleFacts> {
  const { variant, product } = item;
  const facts = productFacts(product?.metadata);
  const producer = product?.producer ?? { id: "", handle: "", name: "" };
  return {
    id: item.id,
    quantity: item.quantity,
    unit_price: item.unit_price,
    requires_shipping: item.requires_shipping,
    variant: {
      id: item.variant_id,
      title: variant?.title ?? item.variant_title ?? "",
      title_en: variantFacts(variant?.metadata).title_en,
      sku: variant?.sku ?? item.variant_sku ?? "",
    },
    product: {
      id: product?.id ?? item.product_id ?? "",
      handle: product?.handle ?? item.product_handle ?? "",
      title: product?.title ?? item.product_title ?? "",
      title_en: facts.title_en,
      kind: facts.kind,
      thumbnail: product?.thumbnail ?? null,
      is_alcohol: facts.is_alcohol,
      star: star ?? noStar,
    },
    producer: { id: producer.id, handle: producer.handle, name: producer.name },
    packed: {
      quantity: item.quantity,
      weight_g: variant?.weight ?? 0,
      length_cm: variant?.length ?? 0,
      width_cm: variant?.width ?? 0,
      height_cm: variant?.height ?? 0,
    },
    stock: variant ? stockFacts(variant, salesChannelId) : [],
  };
}

function stockFacts(variant: VariantRow, salesChannelId: string): CartItemFacts["stock"] {
  if (!variant.manage_inventory || variant.allow_backorder) return [];
  return (variant.inventory_items ?? []).map((held) => ({
    inventory_item_id: held.inventory_item_id,
    required: held.required_quantity,
    available: (held.inventory?.location_levels ?? [])
      .filter((level) =>
        level.stock_locations?.some((location) =>
          location?.sales_channels?.some((channel) => channel?.id === salesChannelId),
        ),
      )
      .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0),
  }));
}

function addressFacts(cart: CartRow): CartAddress | null {
  const address = cart.shipping_address;
  const provinceCode = address?.metadata?.province_code;
  const communeCode = address?.metadata?.commune_code;
  if (!address || typeof provinceCode !== "string" || typeof communeCode !== "string") return null;
  return {
    id: address.id,
    name: address.first_name ?? "",
    phone: address.phone ?? "",
    street: address.address_1 ?? "",
    province_code: provinceCode,
    commune_code: communeCode,
  };
}

const optionSchema = z.array(z.object({ id: z.string(), producer: z.object({ id: z.string() }).nullish() }));

/** Shipping option → the producer whose parcels it sends. */
async function readOptionOwners(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "producer.id"],
    filters: { id: ids },
  });
  return new Map(optionSchema.parse(data).map((option) => [option.id, option.producer?.id ?? ""]));
}
