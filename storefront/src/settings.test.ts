import { describe, expect, it } from "vitest";
import { parseSettings } from "./settings";

const local = { PUBLISHABLE_KEY: "pk_1", INTERNAL_SECRET: "development-secret-1" };
const production = { ...local, NODE_ENV: "production", INTERNAL_SECRET: "i".repeat(40) };

describe("the settings of the storefront", () => {
  it("are few on a developer's own machine, and an empty value counts as unset", () => {
    expect(parseSettings({ ...local, CLOCK_FILE: "" }).CLOCK_FILE).toBeUndefined();
    expect(parseSettings({ ...production, CLOCK_FILE: "/tmp/clock", LOCAL_START: "true" }).CLOCK_FILE).toBe(
      "/tmp/clock",
    );
    expect(parseSettings(production).NODE_ENV).toBe("production");
  });

  it.each([
    ["a clock of its own", { CLOCK_FILE: "/tmp/clock" }, /CLOCK_FILE/],
    ["demonstration accounts", { DEMO: "true" }, /DEMO/],
    ["a default secret", { INTERNAL_SECRET: "supersecret-supersecret" }, /INTERNAL_SECRET/],
    ["no key", { PUBLISHABLE_KEY: "" }, /PUBLISHABLE_KEY/],
  ])("refuse a public server with %s", (_, wrong, name) => {
    expect(() => parseSettings({ ...production, ...wrong })).toThrow(name);
  });
});
