import { fold } from "../../catalogue/fold";

/** A handle for an address, made of a name: without accents, and with a number when it is taken. */
export function freeHandle(name: string, taken: ReadonlySet<string>): string {
  const plain = fold(name).replaceAll(" ", "-").slice(0, 80) || "chu-the";
  let handle = plain;
  for (let number = 2; taken.has(handle); number += 1) handle = `${plain}-${number}`;
  return handle;
}
