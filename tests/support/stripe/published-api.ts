import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { findFreePort } from "../../../scripts/process/free-port.mjs";

export type Checker = {
  /** Null when every request so far was accepted by the service's published API description. */
  refusals: string[];
  check: (method: string, path: string, body: string) => Promise<void>;
  stop: () => void;
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
};

/** Starts `stripe-mock` when it is installed; null when it is not. */
export async function openPublishedApi(): Promise<Checker | null> {
  const folder = (process.env.PATH ?? "")
    .split(delimiter)
    .find((dir) => isExecutable(join(dir, "stripe-mock")));
  if (!folder) return null;
  const port = await findFreePort();
  const mock = spawn(join(folder, "stripe-mock"), ["-http-port", String(port)], { stdio: "ignore" });
  await listening(port, mock);
  const refusals: string[] = [];
  return {
    refusals,
    stop: () => mock.kill(),
    async check(method, path, body) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" },
        body: method === "GET" ? undefined : body,
      });
      if (!answer.ok) refusals.push(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    },
  };
}

async function listening(port: number, mock: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 50 && mock.exitCode === null; attempt += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("stripe-mock did not start.");
}
