import { randomInt } from "node:crypto";

/** No 0/O and no 1/I: the code is read aloud over the telephone. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const length = 6;
const attempts = 8;

/** A random order code like `BK-7F3K9Q`: one of 32⁶ ≈ 10⁹, so that a neighbour's cannot be guessed. */
export function randomOrderCode(pick: (below: number) => number = randomInt): string {
  const letters = Array.from({ length }, () => alphabet.charAt(pick(alphabet.length)));
  return `BK-${letters.join("")}`;
}

/**
 * A code that no order carries yet. The unique index on the order table stays the last word.
 * @throws Error when no free code turns up, which at 10⁹ codes means that `isTaken` is broken.
 */
export async function freeOrderCode(
  isTaken: (code: string) => Promise<boolean>,
  draw: () => string = randomOrderCode,
): Promise<string> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const code = draw();
    if (!(await isTaken(code))) return code;
  }
  throw new Error(`No free order code after ${attempts} draws.`);
}

type OrderReader = {
  listOrders(
    filters: { custom_display_id: string },
    config: { select: string[]; take: number },
    context: object,
  ): Promise<object[]>;
};

/** The order module's option of the same name; `this` is its service. */
export function generateCustomDisplayId(this: OrderReader, _order: object, context: object): Promise<string> {
  return freeOrderCode(async (code) => {
    const found = await this.listOrders({ custom_display_id: code }, { select: ["id"], take: 1 }, context);
    return found.length > 0;
  });
}
