import Medusa from "@medusajs/js-sdk";
import { z } from "zod";

/** The admin is served by the backend itself, so requests go to the page's own origin. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });

const refusalSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
});

/** What the server said no with: `code` names the rule, `fields` the inputs it is about. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string | undefined,
    readonly fields: Record<string, string>,
  ) {
    super(message);
  }
}

/**
 * Posts JSON. The SDK's own client drops `code` and `fields` of an error answer, and forms need them.
 * @throws Refusal when the server answers with an error.
 */
export async function post<Answer>(path: string, body: object = {}): Promise<Answer> {
  const response = await fetch(path, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.json() as Promise<Answer>;
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  const said = refusalSchema.safeParse(isJson ? await response.json() : null);
  if (!said.success)
    throw new Refusal(`${response.status} ${response.statusText}`, response.status, undefined, {});
  throw new Refusal(said.data.message, response.status, said.data.code, said.data.fields ?? {});
}
