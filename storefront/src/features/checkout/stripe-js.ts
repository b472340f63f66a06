/** The small part of Stripe.js that is used here. */
type PaymentElement = {
  mount: (target: HTMLElement) => void;
  destroy: () => void;
  on: (event: "ready" | "loaderror", react: () => void) => void;
};
type Elements = { create: (kind: "payment") => PaymentElement };
export type StripeClient = {
  elements: (options: { clientSecret: string; locale: string }) => Elements;
  confirmPayment: (options: {
    elements: Elements;
    confirmParams: { return_url: string };
    redirect: "if_required";
  }) => Promise<{ error?: { message?: string } }>;
};
export type StripeElements = Elements;

declare global {
  interface Window {
    Stripe?: (publishable_key: string) => StripeClient;
  }
}

const SOURCE = "https://js.stripe.com/v3/";

/** Loads Stripe's script once, from Stripe, and opens it with the shop's key. Rejects when it cannot be loaded. */
export const openStripe = (publishable_key: string): Promise<StripeClient> =>
  new Promise((resolve, reject) => {
    const open = () =>
      window.Stripe ? resolve(window.Stripe(publishable_key)) : reject(new Error("Stripe.js is not there."));
    if (window.Stripe) return open();
    const script = document.createElement("script");
    script.src = SOURCE;
    script.onload = open;
    script.onerror = () => reject(new Error("Stripe.js could not be loaded."));
    document.head.append(script);
  });
