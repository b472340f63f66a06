import { expect, test } from "vitest";
import { parseSettings } from "./settings";

const local = {
  DATABASE_URL: "postgres://localhost/market",
  JWT_SECRET: "dev",
  COOKIE_SECRET: "dev",
  INTERNAL_SECRET: "dev",
};
const random = (letter: string) => letter.repeat(40);
const production = {
  ...local,
  NODE_ENV: "production",
  JWT_SECRET: random("j"),
  COOKIE_SECRET: random("c"),
  INTERNAL_SECRET: random("i"),
  BANK_NOTICE_SECRET: random("b"),
  VIETQR_ACCOUNT_NUMBER: "112233445566",
};

test("a developer's own machine starts with the least of settings", () => {
  const settings = parseSettings(local);
  expect(settings).toMatchObject({ PORT: 9000, DEMO: false });
  expect(settings.REDIS_URL).toBeUndefined();
});

test("an empty value counts as not set", () => {
  expect(parseSettings({ ...local, REDIS_URL: "" }).REDIS_URL).toBeUndefined();
});

test("a missing setting is named", () => {
  expect(() => parseSettings({ ...local, DATABASE_URL: undefined })).toThrow(/DATABASE_URL/);
});

test("production starts with settings of its own", () => {
  expect(parseSettings(production).NODE_ENV).toBe("production");
});

test.each([
  ["a short secret", { JWT_SECRET: "short" }, /JWT_SECRET/],
  ["a default secret", { COOKIE_SECRET: `supersecret${random("x")}` }, /COOKIE_SECRET/],
  ["demonstration accounts", { DEMO: "true" }, /DEMO/],
  ["unsigned bank notices", { BANK_NOTICE_SECRET: "" }, /BANK_NOTICE_SECRET/],
  ["the demonstration bank account", { VIETQR_ACCOUNT_NUMBER: "0000000000" }, /VIETQR_ACCOUNT_NUMBER/],
  ["a clock of its own", { CLOCK_FILE: "/tmp/clock" }, /CLOCK_FILE/],
  ["a stand-in for the card processor", { STRIPE_API_BASE: "http://127.0.0.1:1" }, /STRIPE_API_BASE/],
])("production refuses %s", (_, change, sentence) => {
  expect(() => parseSettings({ ...production, ...change })).toThrow(sentence);
});

test("the local start may run a production build with demonstration accounts", () => {
  expect(parseSettings({ ...local, NODE_ENV: "production", LOCAL_START: "true", DEMO: "true" }).DEMO).toBe(
    true,
  );
});
