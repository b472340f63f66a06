import { randomUUID } from "node:crypto";
import type { Form, FormValue } from "./form";

export type Intent = {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_received: number;
  amount_capturable: number;
  currency: string;
  status: string;
  capture_method: string;
  client_secret: string;
  metadata: FormValue;
  payment_method: string | null;
  payment_method_types: FormValue;
  last_payment_error: object | null;
  next_action: object | null;
};

export type Reply = { status: number; body: object };
export type Happened = { type: string; intent: Intent };

const error = (
  status: number,
  facts: { type: string; code?: string; message: string; payment_intent?: Intent },
): Reply => ({
  status,
  body: { error: facts },
});
const unexpected = (intent: Intent, verb: string): Reply =>
  error(400, {
    type: "invalid_request_error",
    code: "payment_intent_unexpected_state",
    message: `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}.`,
    payment_intent: intent,
  });

/** Payment intents and refunds as the card service keeps them; test cards are its published ones. */
export class Intents {
  readonly all = new Map<string, Intent>();
  readonly refunds: { payment_intent: string; amount: number }[] = [];
  constructor(private readonly tell: (happened: Happened) => void) {}

  create(form: Form): Reply {
    const amount = Number(form.amount);
    if (!Number.isInteger(amount) || amount <= 0 || typeof form.currency !== "string") {
      return error(400, {
        type: "invalid_request_error",
        code: "parameter_invalid_integer",
        message: "Invalid integer",
      });
    }
    const id = `pi_${randomUUID().replaceAll("-", "")}`;
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount,
      amount_received: 0,
      amount_capturable: 0,
      currency: form.currency,
      status: "requires_payment_method",
      capture_method: typeof form.capture_method === "string" ? form.capture_method : "automatic",
      client_secret: `${id}_secret_${randomUUID()}`,
      metadata: form.metadata ?? {},
      payment_method: null,
      payment_method_types: form.payment_method_types ?? ["card"],
      last_payment_error: null,
      next_action: null,
    };
    this.all.set(id, intent);
    this.tell({ type: "payment_intent.created", intent });
    return { status: 200, body: intent };
  }

  /** One intent, or what the service says when it does not know it. */
  act(id: string, verb: string, form: Form): Reply {
    const intent = this.all.get(id);
    if (!intent) {
      return error(404, {
        type: "invalid_request_error",
        code: "resource_missing",
        message: `No such payment_intent: '${id}'`,
      });
    }
    if (verb === "confirm") return this.confirm(intent, form);
    if (verb === "capture") return this.capture(intent);
    if (verb === "cancel") return this.cancel(intent);
    if (verb === "update") intent.amount = Number(form.amount ?? intent.amount);
    return { status: 200, body: intent };
  }

  private confirm(intent: Intent, form: Form): Reply {
    if (form.client_secret !== undefined && form.client_secret !== intent.client_secret) {
      return error(401, {
        type: "invalid_request_error",
        message: "The client secret provided does not match.",
      });
    }
    if (!["requires_payment_method", "requires_action", "requires_confirmation"].includes(intent.status)) {
      return unexpected(intent, "confirmed");
    }
    const card = String(form.payment_method ?? intent.payment_method);
    if (card === "pm_card_chargeDeclined") {
      const declined = { type: "card_error", code: "card_declined", message: "Your card was declined." };
      intent.last_payment_error = declined;
      this.tell({ type: "payment_intent.payment_failed", intent });
      return error(402, { ...declined, payment_intent: intent });
    }
    intent.payment_method = card;
    intent.last_payment_error = null;
    if (card === "pm_card_threeDSecure2Required" && intent.status !== "requires_action") {
      Object.assign(intent, { status: "requires_action", next_action: { type: "use_stripe_sdk" } });
      this.tell({ type: "payment_intent.requires_action", intent });
    } else if (intent.capture_method === "manual") {
      Object.assign(intent, {
        status: "requires_capture",
        amount_capturable: intent.amount,
        next_action: null,
      });
      this.tell({ type: "payment_intent.amount_capturable_updated", intent });
    } else this.succeed(intent);
    return { status: 200, body: intent };
  }

  private capture(intent: Intent): Reply {
    if (intent.status !== "requires_capture") return unexpected(intent, "captured");
    this.succeed(intent);
    return { status: 200, body: intent };
  }

  private cancel(intent: Intent): Reply {
    if (["succeeded", "canceled"].includes(intent.status)) return unexpected(intent, "canceled");
    intent.status = "canceled";
    this.tell({ type: "payment_intent.canceled", intent });
    return { status: 200, body: intent };
  }

  private succeed(intent: Intent): void {
    Object.assign(intent, {
      status: "succeeded",
      amount_received: intent.amount,
      amount_capturable: 0,
      next_action: null,
    });
    this.tell({ type: "payment_intent.succeeded", intent });
  }

  refund(form: Form): Reply {
    const intent = this.all.get(String(form.payment_intent));
    const amount = Number(form.amount ?? intent?.amount);
    if (intent?.status !== "succeeded") {
      return error(400, {
        type: "invalid_request_error",
        message: "This PaymentIntent has no successful charge.",
      });
    }
    const given = this.refunds.filter((one) => one.payment_intent === intent.id);
    const left = intent.amount - given.reduce((sum, one) => sum + one.amount, 0);
    if (amount > left) {
      return error(400, {
        type: "invalid_request_error",
        code: "charge_already_refunded",
        message: "Already refunded.",
      });
    }
    this.refunds.push({ payment_intent: intent.id, amount });
    const id = `re_${randomUUID().replaceAll("-", "")}`;
    return {
      status: 200,
      body: { id, object: "refund", amount, payment_intent: intent.id, status: "succeeded" },
    };
  }
}
