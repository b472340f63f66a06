import { expect, test } from "vitest";
import { Turnstile } from "./turnstile";

/** A question whose answers are given by hand. */
function slowQuestion() {
  const pending: ((answer: number) => void)[] = [];
  let asked = 0;
  const turnstile = new Turnstile(() => {
    asked += 1;
    return new Promise<number>((resolve) => pending.push(resolve));
  });
  const answer = async (value: number) => {
    pending.shift()?.(value);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { turnstile, answer, asked: () => asked };
}

test("whoever comes while it is being asked gets an answer that was asked for afterwards", async () => {
  const { turnstile, answer, asked } = slowQuestion();
  const first = turnstile.ask();
  const late = [turnstile.ask(), turnstile.ask(), turnstile.ask()];
  expect(asked()).toBe(1);
  await answer(1);
  expect(await first).toBe(1);
  expect(asked()).toBe(2);
  await answer(2);
  expect(await Promise.all(late)).toEqual([2, 2, 2]);
  expect(asked()).toBe(2);
});

test("a question that failed is asked again for the next", async () => {
  let fails = true;
  const turnstile = new Turnstile(async () => {
    if (fails) throw new Error("away");
    return 1;
  });
  const both = await Promise.allSettled([turnstile.ask(), turnstile.ask()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  fails = false;
  expect(await turnstile.ask()).toBe(1);
});
