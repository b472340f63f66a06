const maxDepth = 12;
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

export type BodyRules = {
  /** Shoppers and buyers may not write `metadata`: what the server keeps there is trusted. */
  refuseMetadata: boolean;
};

/** What is wrong with a parsed body, or null: depth, forbidden keys, NUL characters, metadata. */
export function bodyFault(body: unknown, rules: BodyRules, depth = 0): string | null {
  if (typeof body === "string") return body.includes("\0") ? "null_character" : null;
  if (typeof body !== "object" || body === null) return null;
  if (depth > maxDepth) return "depth";
  for (const key of Object.keys(body)) {
    if (forbiddenKeys.has(key) || key.includes("\0")) return "forbidden_key";
    if (rules.refuseMetadata && key === "metadata") return "metadata";
    const fault = bodyFault(Reflect.get(body, key), rules, depth + 1);
    if (fault) return fault;
  }
  return null;
}
