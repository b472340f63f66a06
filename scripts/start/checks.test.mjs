import { createServer } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findFreePort, isPortFree } from "../process/free-port.mjs";
import { isFitNode, portFrom } from "./checks.mjs";

afterEach(() => vi.unstubAllEnvs());

describe("the Node check", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.1.0"])("takes %s", (version) => {
    expect(isFitNode(version)).toBe(true);
  });
  it.each(["18.20.8", "20.18.3", "21.7.3", "22.11.0"])("refuses %s", (version) => {
    expect(isFitNode(version)).toBe(false);
  });
});

describe("the ports", () => {
  it("come from their variable, or from the default", () => {
    vi.stubEnv("BACKEND_PORT", "9100");
    expect(portFrom("BACKEND_PORT", 9000)).toBe(9100);
    vi.stubEnv("BACKEND_PORT", "");
    expect(portFrom("BACKEND_PORT", 9000)).toBe(9000);
  });

  it("are refused by name when they are no ports", () => {
    vi.stubEnv("BACKEND_PORT", "90x");
    expect(() => portFrom("BACKEND_PORT", 9000)).toThrow("BACKEND_PORT is “90x”");
  });

  it("are seen as taken while another program listens", async () => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    const server = createServer().listen(port, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
  });
});
