import type { CheckoutReady } from "@contracts/cart";
import type { OrderView } from "@contracts/order";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { type Cart, complete, delivery, lookUp, openCart } from "../../support/shop-api";
import { type StripeEvent, type StripeStandIn, startStripeStandIn } from "../../support/stripe-stand-in";
import { takeCards } from "../../support/take-cards";
import { sql, variantIds } from "../../support/variants";

describe("paying by card", () => {
  let stripe: StripeStandIn;
  let backend: Backend;
  let api: ApiClient;
  let tea: string;
  beforeAll(async () => {
    stripe = await startStripeStandIn();
    backend = await bootBackend({ env: stripe.env });
    api = apiClient(backend);
    tea = (await variantIds(backend)).tea;
    await takeCards(backend);
  });
  afterAll(async () => {
    if (stripe.published) expect(stripe.published.refusals).toEqual([]);
    else console.warn("stripe-mock is not installed: no request was held against Stripe's published API.");
    await backend.stop();
    await stripe.stop();
  });

  async function cardCart(): Promise<Cart & { ready: CheckoutReady; secret: string }> {
    const cart = await openCart(api, [{ variant_id: tea, quantity: 1 }]);
    const { status, body } = await cart.api.post<CheckoutReady>(`/store/carts/${cart.id}/checkout`, {
      ...delivery,
      payment_method: "card",
    });
    expect(status).toBe(200);
    return { ...cart, ready: body, secret: body.payment.client_secret ?? "" };
  }

  const deliver = ({ body, signature }: StripeEvent) =>
    fetch(`${backend.url}/hooks/payment/stripe_stripe`, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": signature },
      body,
    });
  const lastEvent = (type: string): StripeEvent => {
    const event = stripe.events.filter((one) => one.type === type).at(-1);
    if (!event) throw new Error(`No ${type} has happened.`);
    return event;
  };
  const orderOf = async (cart: Cart): Promise<OrderView | null> => {
    const [row] = await sql<{ code: string }>(
      backend,
      'select o.custom_display_id as code from "order" o join order_cart l on l.order_id = o.id where l.cart_id = $1',
      [cart.id],
    );
    return row ? lookUp(api, row.code) : null;
  };

  it("asks for the very total in đồng, and keeps its form through a second checkout", async () => {
    const cart = await cardCart();
    const [intent] = [...stripe.intents.all.values()].slice(-1);
    expect(intent).toMatchObject({ amount: cart.ready.summary.total, currency: "vnd" });
    expect(cart.ready.payment.publishable_key).toBe("pk_test_stand_in");
    const again = await cart.api.post<CheckoutReady>(`/store/carts/${cart.id}/checkout`, {
      ...delivery,
      payment_method: "card",
    });
    expect(again.body.payment.client_secret).toBe(cart.secret);
  });

  it("makes a paid order after the card is confirmed", async () => {
    const cart = await cardCart();
    expect((await stripe.confirm(cart.secret, "pm_card_visa")).status).toBe(200);
    const done = await complete(cart);
    expect(done.body.order?.custom_display_id).toBeTruthy();
    expect((await orderOf(cart))?.payment).toMatchObject({ method: "card", state: "paid" });
  });

  it("makes no order of a declined card, and takes another card after", async () => {
    const cart = await cardCart();
    expect((await stripe.confirm(cart.secret, "pm_card_chargeDeclined")).status).toBe(402);
    expect((await complete(cart)).body.order).toBeUndefined();
    expect(await orderOf(cart)).toBeNull();
    const retry = await cart.api.post<CheckoutReady>(`/store/carts/${cart.id}/checkout`, {
      ...delivery,
      payment_method: "card",
    });
    await stripe.confirm(retry.body.payment.client_secret ?? "", "pm_card_visa");
    expect((await complete(cart)).body.order).toBeTruthy();
  });

  it("completes by the webhook alone, once, however often it comes", async () => {
    const cart = await cardCart();
    await stripe.confirm(cart.secret, "pm_card_visa");
    const event = lastEvent("payment_intent.succeeded");
    for (let n = 0; n < 3; n += 1) expect((await deliver(event)).status).toBe(200);
    await expect.poll(() => orderOf(cart), { timeout: 40_000, interval: 1_000 }).not.toBeNull();
    await deliver(event);
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    const [count] = await sql<{ orders: number; captures: number; parts: number }>(
      backend,
      `select count(distinct l.order_id)::int as orders, count(distinct c.id)::int as captures, count(distinct po.id)::int as parts
       from order_cart l join order_payment_collection opc on opc.order_id = l.order_id
       join payment p on p.payment_collection_id = opc.payment_collection_id
       left join capture c on c.payment_id = p.id left join producer_order po on po.order_id = l.order_id
       where l.cart_id = $1`,
      [cart.id],
    );
    expect(count).toEqual({ orders: 1, captures: 1, parts: 1 });
    expect((await orderOf(cart))?.payment.state).toBe("paid");
    expect(stripe.intents.refunds).toEqual([]);
  }, 90_000);

  it("does nothing on a webhook that Stripe has not signed", async () => {
    const cart = await cardCart();
    await stripe.confirm(cart.secret, "pm_card_visa");
    const event = lastEvent("payment_intent.succeeded");
    await deliver({ ...event, signature: event.signature.replace(/v1=../, "v1=00") });
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    expect(await orderOf(cart)).toBeNull();
  }, 40_000);
});
