import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import stripe from "@medusajs/medusa/payment-stripe";
import { loopbackAddress } from "./loopback";

type StripeClient = { constructor: new (apiKey: string, config: object) => StripeClient };
type StripeProvider = { stripe_: StripeClient };
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
    if (options.apiBase) {
      this.stripe_ = new this.stripe_.constructor(options.apiKey, loopbackAddress(options.apiBase));
    }
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [CardProviderService] });
