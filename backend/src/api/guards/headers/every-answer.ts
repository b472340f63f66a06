import { channel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers";

type RequestStart = { request: IncomingMessage; response: ServerResponse };

const isRequestStart = (message: unknown): message is RequestStart =>
  typeof message === "object" && message !== null && "request" in message && "response" in message;

function protect({ request, response }: RequestStart, secure: boolean): void {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  for (const [name, value] of Object.entries(securityHeaders(path, secure))) response.setHeader(name, value);
  const writeHead = response.writeHead;
  response.writeHead = function namelessHead(this: ServerResponse, ...rest: unknown[]) {
    this.removeHeader("x-powered-by");
    return Reflect.apply(writeHead, this, rest);
  };
}

/**
 * Puts the security headers on every answer of this process. A middleware of ours would come too late:
 * static files, the admin and refused bodies are answered by the framework before it.
 */
export function protectEveryAnswer(secure: boolean): void {
  channel("http.server.request.start").subscribe((message) => {
    if (isRequestStart(message)) protect(message, secure);
  });
}
