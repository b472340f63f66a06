const limits = { raw: 8000, parameters: 100, key: 120, depth: 5, fields: 4000, order: 200 };

const segment = /^[A-Za-z0-9_$.-]*$/;
const forbiddenSegments = new Set(["__proto__", "constructor", "prototype"]);
const fieldList = /^[A-Za-z0-9_.,+\-* ]*$/;
const wholeNumber = /^\d{1,7}$/;

/** Splits `a[b][$c]` into its segments; null when the brackets do not add up. */
function segmentsOf(key: string): string[] | null {
  const parts = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  if (!parts) return null;
  const inner = parts[2] ?? "";
  return [parts[1] ?? "", ...inner.split(/[[\]]+/).filter(Boolean)];
}

function keyFault(key: string): string | null {
  const segments = segmentsOf(key);
  if (!segments || key.length > limits.key) return "key";
  if (segments.length > limits.depth) return "depth";
  if (segments.some((part) => !segment.test(part))) return "key";
  const names = segments.flatMap((part) => part.split("."));
  return names.some((name) => forbiddenSegments.has(name)) ? "forbidden_key" : null;
}

function valueFault(key: string, value: string): string | null {
  if (value.includes("\0")) return "null_character";
  const name = key.split(/[.[]/)[0];
  if (name === "fields" || name === "order") {
    if (key !== name) return name;
    const names = value.split(/[,.+\- *]+/);
    if (!fieldList.test(value) || value.length > limits[name]) return name;
    if (names.some((part) => forbiddenSegments.has(part))) return name;
  }
  if ((key === "limit" || key === "offset") && !wholeNumber.test(value)) return key;
  return null;
}

/**
 * What is wrong with a raw query string, or null. The framework hands `fields`, `order` and nested keys on
 * to the query engine, so their characters, depth and number are checked before anything reads them.
 */
export function queryFault(raw: string): string | null {
  if (raw === "") return null;
  if (raw.length > limits.raw) return "length";
  const pairs = raw.split("&").filter(Boolean);
  if (pairs.length > limits.parameters) return "parameters";
  for (const pair of pairs) {
    const [rawKey = "", ...rest] = pair.replaceAll("+", " ").split("=");
    let key: string;
    let value: string;
    try {
      key = decodeURIComponent(rawKey);
      value = decodeURIComponent(rest.join("="));
    } catch (error) {
      if (error instanceof URIError) return "encoding";
      throw error;
    }
    const fault = keyFault(key) ?? valueFault(key, value);
    if (fault) return fault;
  }
  return null;
}
