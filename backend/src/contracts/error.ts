/** The one shape of every error answer. `message` is in the shopper's language. */
export type ApiError = {
  type: string;
  message: string;
  code?: string;
  /** Field name → what is wrong with it, for forms. */
  fields?: Record<string, string>;
};
