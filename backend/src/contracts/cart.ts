import { z } from "zod";
import type { StarStanding } from "./certification";

export const paymentMethods = ["cod", "vietqr", "card"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** Vietnamese mobile or landline number, digits only after cleaning: 0xxxxxxxxx or +84xxxxxxxxx. */
export const phoneSchema = z
  .string()
  .transform((v) => v.replace(/[\s.\-()]/g, ""))
  .pipe(z.string().regex(/^(?:\+?84|0)\d{9,10}$/))
  .transform((v) => v.replace(/^\+?84/, "0"));

export const quantitySchema = z.number().int().min(1).max(100_000);

const receiver = "Hãy ghi họ tên người nhận.";

export const deliverySchema = z.object({
  name: z.string(receiver).trim().min(2, receiver).max(100),
  phone: phoneSchema,
  email: z.email().max(200).nullish(),
  province_code: z.string().min(1).max(10),
  commune_code: z.string().min(1).max(10),
  street: z.string().trim().min(3).max(200),
  note: z.string().trim().max(500).nullish(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** Body of `POST /store/carts/:id/checkout`. */
export const checkoutSchema = deliverySchema.extend({
  payment_method: z.enum(paymentMethods),
  /** Required to be true when the cart holds alcohol: the buyer says that she is 18 or older. */
  age_confirmed: z.boolean().default(false),
  locale: z.enum(["vi", "en"]).default("vi"),
});
export type Checkout = z.infer<typeof checkoutSchema>;

export type CartLine = {
  id: string;
  variant_id: string;
  product_handle: string;
  title: string;
  title_en: string;
  variant_title: string;
  variant_title_en: string;
  sku: string;
  kind: string;
  thumbnail: string | null;
  quantity: number;
  /** What can be had now, own quantity included. */
  available: number;
  unit_price: number;
  total: number;
  is_alcohol: boolean;
  star: StarStanding;
  problem: "out_of_stock" | "not_enough_stock" | null;
};

/** The part of a cart that one producer sends. */
export type CartPart = {
  producer: { id: string; handle: string; name: string };
  lines: CartLine[];
  item_total: number;
  weight_g: number;
  /** Null until a province is known or when nothing is shipped. */
  shipping_total: number | null;
};

export type CartSummary = {
  id: string;
  parts: CartPart[];
  line_count: number;
  item_count: number;
  item_total: number;
  shipping_total: number | null;
  total: number;
  has_alcohol: boolean;
  /** Payment methods this cart may use (alcohol refuses cash on delivery, no card without a key). */
  payment_methods: PaymentMethod[];
  delivery: Partial<Delivery> | null;
  completed: boolean;
};

/** Answer of `POST /store/carts/:id/checkout`: the cart is ready for `POST /store/carts/:id/complete`. */
export type CheckoutReady = {
  summary: CartSummary;
  payment: { method: PaymentMethod; client_secret: string | null; publishable_key: string | null };
};
