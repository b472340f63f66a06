import type { PaymentMethod } from "@contracts/cart";
import type { CheckoutWords } from "./messages";

type Phrases = Pick<
  CheckoutWords,
  | "contact"
  | "name"
  | "phone"
  | "phoneHint"
  | "email"
  | "address"
  | "province"
  | "chooseProvince"
  | "commune"
  | "chooseCommune"
  | "provinceFirst"
  | "loadingCommunes"
  | "loadCommunes"
  | "street"
  | "note"
  | "payment"
  | "noCod"
  | "alcohol"
  | "age"
  | "place"
  | "placing"
  | "fixTitle"
  | "errors"
  | "itemTotal"
  | "shipping"
  | "unknown"
  | "total"
  | "vat"
  | "summary"
>;

/** The texts the checkout's client part needs: plain strings, since functions cannot be sent. */
export type FormWords = Phrases & {
  methods: Record<PaymentMethod, { name: string; text: string }>;
  shippingFrom: Record<string, string>;
  card: { title: string; paying: string; loading: string; failed: string; change: string };
};

/** Picks the client's texts; `shippingFrom` is spelled out for each producer of the cart. */
export const formWords = (
  t: CheckoutWords,
  producers: readonly { id: string; name: string }[],
): FormWords => {
  const {
    contact,
    name,
    phone,
    phoneHint,
    email,
    address,
    province,
    chooseProvince,
    commune,
    chooseCommune,
  } = t;
  const {
    provinceFirst,
    loadingCommunes,
    loadCommunes,
    street,
    note,
    payment,
    noCod,
    alcohol,
    age,
    place,
    placing,
  } = t;
  const { fixTitle, errors, itemTotal, shipping, unknown, total, vat, summary, methods } = t;
  const { title, paying, loading, failed, change } = t.card;
  return {
    contact,
    name,
    phone,
    phoneHint,
    email,
    address,
    province,
    chooseProvince,
    commune,
    chooseCommune,
    provinceFirst,
    loadingCommunes,
    loadCommunes,
    street,
    note,
    payment,
    noCod,
    alcohol,
    age,
    place,
    placing,
    fixTitle,
    errors,
    itemTotal,
    shipping,
    unknown,
    total,
    vat,
    summary,
    methods,
    shippingFrom: Object.fromEntries(
      producers.map((producer) => [producer.id, t.shippingFrom(producer.name)]),
    ),
    card: { title, paying, loading, failed, change },
  };
};
