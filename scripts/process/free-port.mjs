import { createServer } from "node:net";
import { errorCode } from "../terminal/failure.mjs";

/**
 * @param {number} port 0 asks for any free one
 * @param {string} [host]
 * @returns {Promise<number | undefined>} the port, or nothing when it is taken
 */
function tryListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      const code = errorCode(error);
      if (code === "EADDRINUSE" || code === "EACCES") resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

/**
 * Whether nobody listens on the port, neither on loopback nor on every address.
 * @param {number} port
 */
export async function isPortFree(port) {
  return (await tryListen(port, "127.0.0.1")) !== undefined && (await tryListen(port)) !== undefined;
}

/** @returns {Promise<number>} a port nobody listens on just now */
export async function findFreePort() {
  const port = await tryListen(0);
  if (port === undefined) throw new Error("The system gave no free port.");
  return port;
}
