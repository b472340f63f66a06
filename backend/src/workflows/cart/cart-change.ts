import type { UpdateCartDTO } from "@medusajs/framework/types";
import type { Checkout } from "../../contracts/cart";

type Checked = {
  address_id: string | null;
  metadata: Record<string, unknown>;
  province: string;
  commune: string;
};

/** What a checkout writes on its cart. Names are for people, the codes beside them for rules. */
export function cartChange(
  input: { cart_id: string; checkout: Checkout; customer_id: string | null; now: string },
  checked: Checked,
): Omit<UpdateCartDTO, "email"> & { id: string; email: string | null } {
  const { checkout } = input;
  const address = {
    first_name: checkout.name,
    last_name: "",
    phone: checkout.phone,
    address_1: checkout.street,
    city: checked.commune,
    province: checked.province,
    country_code: "vn",
    metadata: { province_code: checkout.province_code, commune_code: checkout.commune_code },
  };
  return {
    id: input.cart_id,
    ...(input.customer_id ? { customer_id: input.customer_id } : {}),
    email: checkout.email ?? null,
    shipping_address: checked.address_id ? { ...address, id: checked.address_id } : address,
    metadata: {
      ...checked.metadata,
      locale: checkout.locale,
      note: checkout.note ?? "",
      age_confirmed_at: checkout.age_confirmed ? input.now : null,
    },
  };
}
