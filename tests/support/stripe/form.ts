export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = { [key: string]: FormValue };

/** Reads `metadata[session_id]=x&types[0]=card` the way the card service does. */
export function readForm(text: string): Form {
  const form: Form = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const [head = "", ...rest] = key.split(/[[\]]+/).filter(Boolean);
    form[head] = put(form[head], rest, value);
  }
  return form;
}

function put(target: FormValue | undefined, path: string[], value: string): FormValue {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (/^\d+$/.test(head)) {
    const list = Array.isArray(target) ? target : [];
    list[Number(head)] = put(list[Number(head)], rest, value);
    return list;
  }
  const map = typeof target === "object" && !Array.isArray(target) ? target : {};
  return { ...map, [head]: put(map[head], rest, value) };
}
