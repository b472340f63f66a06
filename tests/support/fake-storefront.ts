import { createServer } from "node:http";

export type FakeStorefront = {
  port: number;
  calls: { secret: string; tags: string[] }[];
  stop: () => Promise<void>;
};

/** Stands where the storefront would and keeps what the backend tells it. */
export function startFakeStorefront(port: number): Promise<FakeStorefront> {
  const calls: FakeStorefront["calls"] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      const secret = String(request.headers["x-internal-secret"]);
      calls.push({ secret, tags: JSON.parse(body).tags });
      response.end("{}");
    });
  });
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return new Promise((resolve) => server.listen(port, () => resolve({ port, calls, stop })));
}
