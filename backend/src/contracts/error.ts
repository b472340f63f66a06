/** The one shape of every error answer. `message` is in the shopper's language. */
export type ApiError = {
  type: string;
  message: string;
  code?: string;
  /** Field name → what is wrong with it, for forms. */
  fields?: Record<string, string>;
  /** Each rule that speaks against what was sent, and whether a stated reason overcomes it. */
  refusals?: RuleRefusal[];
};

export type RuleRefusal = { field: string; rule: string; message: string; may_be_excepted: boolean };
