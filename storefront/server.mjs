/** node server.mjs --port 8000: serves the production build until it is told to stop; requests under way are answered to the end. */
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { readableAddress } from "./config/readable-address.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "8000" } } });
const port = Number(values.port);
const app = next({ dev: false, dir: import.meta.dirname, port });
await app.prepare();
const answer = app.getRequestHandler();

const server = createServer((request, response) => {
  request.url = readableAddress(request.url ?? "/");
  void answer(request, response);
});

function stop() {
  server.close(async () => {
    await app.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
server.listen(port, () => console.log(`The storefront listens on port ${port}`));
