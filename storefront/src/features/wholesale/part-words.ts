/** Headings of a reviewed part. */
export type PartWords = {
  unit: string;
  retail: string;
  goods: string;
  shipping: string;
  shippingLater: string;
};
