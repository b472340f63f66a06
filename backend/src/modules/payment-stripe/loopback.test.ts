import { expect, test } from "vitest";
import { loopbackAddress } from "./loopback";

test("only a port of this machine may stand in for Stripe", () => {
  expect(loopbackAddress("http://127.0.0.1:4010")).toEqual({
    protocol: "http",
    host: "127.0.0.1",
    port: 4010,
  });
  for (const base of ["http://127.0.0.1", "http://example.com:80", "https://127.0.0.1.example.com:443"]) {
    expect(() => loopbackAddress(base)).toThrow(/this machine/);
  }
});
