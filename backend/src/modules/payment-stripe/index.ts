import type { RefundPaymentInput, RefundPaymentOutput } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import stripe from "@medusajs/medusa/payment-stripe";
import { loopbackAddress } from "./loopback";

interface StripeProvider {
  stripe_: { _setApiField: (field: string, value: string | number) => void };
  refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput>;
}
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

  /**
   * The framework takes a new key for each try, so that a lost answer would refund twice. What is owed to a
   * buyer names its own in the payment's data, and is paid once however often it is tried.
   */
  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { refund_key, ...data } = input.data ?? {};
    if (typeof refund_key !== "string") return super.refundPayment(input);
    return super.refundPayment({
      ...input,
      data,
      context: { ...input.context, idempotency_key: refund_key },
    });
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [CardProviderService] });
