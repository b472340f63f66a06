import type { CartSummary } from "@contracts/cart";
import { Totals } from "@/ui/totals";
import type { FormWords } from "./form-words";

/** The sums, with one shipping fee a parcel as soon as the province is known. */
export const CheckoutTotals = ({ cart, words }: { cart: CartSummary; words: FormWords }) => {
  const shipping =
    cart.shipping_total === null
      ? [{ label: words.shipping, amount: null, unknown: words.unknown }]
      : cart.parts.map((part) => ({
          label: words.shippingFrom[part.producer.id] ?? words.shipping,
          amount: part.shipping_total ?? 0,
        }));
  return (
    <div aria-live="polite" className="grid gap-2">
      <Totals
        rows={[{ label: words.itemTotal, amount: cart.item_total }, ...shipping]}
        total={{ label: words.total, amount: cart.total }}
      />
      <p className="text-sm text-muc-muted">{words.vat}</p>
    </div>
  );
};
