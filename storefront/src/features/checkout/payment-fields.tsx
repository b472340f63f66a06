import type { PaymentMethod } from "@contracts/cart";
import { describedBy } from "@/ui/field";
import type { CheckoutState } from "./checkout-state";
import { faultText } from "./fault-text";
import type { FormWords } from "./form-words";

type Props = { state: CheckoutState; words: FormWords; methods: readonly PaymentMethod[] };

export const AgeField = ({ state, words }: Omit<Props, "methods">) => {
  const error = faultText(state, words, "age_confirmed");
  return (
    <div className="rounded-card border-l-4 border-son bg-son-wash px-4 py-3">
      <p className="font-display font-semibold text-son">18+ · {words.alcohol}</p>
      <label className="flex min-h-11 items-center gap-3">
        <input
          id="age_confirmed"
          type="checkbox"
          name="age_confirmed"
          value="true"
          required
          defaultChecked={state.values.age_confirmed === "true"}
          className="size-5 flex-none accent-cham"
          {...describedBy("age_confirmed", undefined, error)}
        />
        <span>{words.age}</span>
      </label>
      {error && (
        <p id="age_confirmed-error" className="text-sm font-semibold text-son">
          {error}
        </p>
      )}
    </div>
  );
};

export const PaymentFields = ({ state, words, methods }: Props) => {
  const chosen = methods.find((method) => method === state.values.payment_method) ?? methods[0];
  const error = faultText(state, words, "payment_method");
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-3 font-display text-lg font-semibold text-cham-dark">{words.payment}</legend>
      {state.cart.has_alcohol && <p className="pb-1 text-muc-muted">{words.noCod}</p>}
      {methods.map((method) => (
        <label
          key={method}
          className="flex min-h-14 items-center gap-3 rounded-card border border-control bg-white px-4 py-2 has-checked:border-cham has-checked:outline-2 has-checked:-outline-offset-2 has-checked:outline-cham"
        >
          <input
            type="radio"
            name="payment_method"
            value={method}
            required
            defaultChecked={method === chosen}
            className="size-5 flex-none accent-cham"
          />
          <span className="grid">
            <span className="font-semibold">{words.methods[method].name}</span>
            <span className="text-sm text-muc-muted">{words.methods[method].text}</span>
          </span>
        </label>
      ))}
      {error && <p className="text-sm font-semibold text-son">{error}</p>}
    </fieldset>
  );
};
