import { expect, test } from "vitest";
import { KeyQueue } from "./key-queue";
import { LockTimeoutError } from "./lock-timeout-error";

const soon = () => Date.now() + 2000;

test("callers pass one at a time, in the order they came", async () => {
  const queue = new KeyQueue();
  const seen: number[] = [];
  let inside = 0;
  const visit = async (n: number) => {
    const leave = await queue.enter(["a"], soon());
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    seen.push(n);
    inside -= 1;
    leave();
  };
  await Promise.all([1, 2, 3, 4, 5].map(visit));
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test("different keys do not wait for each other", async () => {
  const queue = new KeyQueue();
  const leaveA = await queue.enter(["a"], soon());
  const leaveB = await queue.enter(["b"], soon());
  leaveA();
  leaveB();
});

test("whoever waits too long gives up, and does not block those behind", async () => {
  const queue = new KeyQueue();
  const leave = await queue.enter(["a"], soon());
  await expect(queue.enter(["a"], Date.now() + 20)).rejects.toBeInstanceOf(LockTimeoutError);
  const third = queue.enter(["a"], soon());
  leave();
  (await third)();
});

test("giving up on a second key frees the first", async () => {
  const queue = new KeyQueue();
  const leaveB = await queue.enter(["b"], soon());
  await expect(queue.enter(["a", "b"], Date.now() + 20)).rejects.toBeInstanceOf(LockTimeoutError);
  (await queue.enter(["a"], soon()))();
  leaveB();
});
