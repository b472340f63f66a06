export type QueryRecord = Record<string, string | string[] | undefined>;

/** One value of a query key; the first when it was given more than once. */
export const queryValue = (query: QueryRecord, key: string): string | undefined => {
  const value = query[key];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === "" ? undefined : first;
};

/** `path` with the given values as query; empty ones are left out. */
export const withQuery = (path: string, values: Record<string, string | number | undefined>): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(key, String(value));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
};
