import { setTimeout as sleep } from "node:timers/promises";

/** Whether something comes to hold within so many milliseconds. */
export async function within(
  milliseconds: number,
  holds: () => Promise<boolean> | boolean,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await holds()) return true;
    await sleep(25);
  }
  return holds();
}
