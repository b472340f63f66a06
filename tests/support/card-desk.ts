import type { Page } from "@playwright/test";

/** What stands in for Stripe's script: the part of it that the checkout uses, with a field for the card. */
const script = `window.Stripe = () => ({
  elements: ({ clientSecret }) => ({
    clientSecret,
    create: () => ({
      on(event, react) { if (event === "ready") setTimeout(react, 0); },
      mount(frame) {
        const field = document.createElement("input");
        field.setAttribute("aria-label", "Card");
        frame.append(field);
      },
      destroy() {},
    }),
  }),
  confirmPayment: ({ elements }) =>
    window.confirmCard(elements.clientSecret, document.querySelector("[aria-label=Card]").value),
});`;

/**
 * Answers the page's call for Stripe's script and confirms its cards at the stand-in of this run.
 * Resolves to a list that holds every call for the script.
 */
export async function openCardDesk(page: Page): Promise<string[]> {
  const calls: string[] = [];
  await page.exposeFunction("confirmCard", async (clientSecret: string, card: string) => {
    const intent = clientSecret.split("_secret_")[0];
    const answer = await fetch(`${process.env.MARKET_TEST_STRIPE}/v1/payment_intents/${intent}/confirm`, {
      method: "POST",
      headers: { authorization: "Bearer pk_test_stand_in" },
      body: new URLSearchParams({ client_secret: clientSecret, payment_method: card }),
    });
    return answer.json();
  });
  await page.route("https://js.stripe.com/**", (route) => {
    calls.push(route.request().url());
    return route.fulfill({ contentType: "text/javascript", body: script });
  });
  return calls;
}
