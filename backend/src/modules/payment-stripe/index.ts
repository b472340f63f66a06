import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import stripe from "@medusajs/medusa/payment-stripe";
import { loopbackAddress } from "./loopback";

type StripeProvider = { stripe_: { _setApiField: (field: string, value: string | number) => void } };
type Options = { apiKey: string; webhookSecret?: string; apiBase?: string };
type ProviderClass = new (cradle: Record<string, unknown>, options: Options) => StripeProvider;

function cardProvider(): ProviderClass {
  const found = stripe.services.find((service) => Reflect.get(service, "identifier") === "stripe");
  if (!found) throw new Error("The framework's Stripe package has no card provider any more.");
  return found;
}

/** The framework's card provider, which may speak to a stand-in on this machine instead. */
export class CardProviderService extends cardProvider() {
  static identifier = "stripe";

  constructor(cradle: Record<string, unknown>, options: Options) {
    super(cradle, options);
    if (!options.apiBase) return;
    for (const [field, value] of Object.entries(loopbackAddress(options.apiBase))) {
      // The client takes another address at its making only, and the base class makes it.
      this.stripe_._setApiField(field, value);
    }
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [CardProviderService] });
