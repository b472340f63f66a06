/** What a form holds, kept on this device while the server has not got it. */
const keyOf = (name: string): string => `ocop-draft:${name}`;
const MOST_LETTERS = 200_000;

/** Keeps what was typed; a device that cannot keep anything loses nothing but this. */
export function keepForm(name: string, form: FormData): void {
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const text = JSON.stringify(entries.filter(([field]) => !field.startsWith("$")));
  if (text.length > MOST_LETTERS) return;
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // Full, or forbidden.
  }
}

export function dropForm(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

/** What was kept under a name, or null. */
export function keptForm(name: string): FormData | null {
  try {
    const text = localStorage.getItem(keyOf(name));
    if (text === null) return null;
    const form = new FormData();
    for (const [field, value] of JSON.parse(text) as [string, string][]) form.append(field, value);
    return form;
  } catch {
    return null;
  }
}
