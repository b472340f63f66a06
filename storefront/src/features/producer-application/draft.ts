import { type ApplicationValues, readValues } from "./application-values";

const KEY = "ban-hang";
/** A password is typed again rather than left lying on a borrowed phone. */
const never = ["password", "website", "token"] as const;

/** Keeps what is written so far on this device; without room or leave for it, nothing happens. */
export function keepDraft(form: HTMLFormElement): void {
  const values = readValues(new FormData(form));
  for (const name of never) delete values[name];
  try {
    localStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // A full or forbidden storage loses the draft, not the form.
  }
}

/** What was written on this device before, or null. */
export function readDraft(): ApplicationValues | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const form = new FormData();
    for (const [name, value] of Object.entries(kept)) if (typeof value === "string") form.set(name, value);
    return readValues(form);
  } catch {
    return null;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}
