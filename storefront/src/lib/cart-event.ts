const NAME = "cart-changed";

/** Tells the header that the cart now holds so many pieces. */
export const announceCart = (item_count: number): void => {
  window.dispatchEvent(new CustomEvent<number>(NAME, { detail: item_count }));
};

/** Calls back with the number of pieces whenever the cart changes; answers how to stop. */
export const onCartChange = (react: (item_count: number) => void): (() => void) => {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === "number") react(event.detail);
  };
  window.addEventListener(NAME, listen);
  return () => window.removeEventListener(NAME, listen);
};
