import Medusa from "@medusajs/js-sdk";
import { refusalOf } from "./refusal";

/** The admin is served by the backend itself, so requests go to the page's own origin. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });

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
  if (!response.ok) throw await refusalOf(response);
  return response.json() as Promise<Answer>;
}

/** Posts a form with a file. @throws Refusal when the server answers with an error. */
export async function postForm<Answer>(path: string, body: FormData): Promise<Answer> {
  const headers = { accept: "application/json" };
  const response = await fetch(path, { method: "POST", credentials: "include", headers, body });
  if (!response.ok) throw await refusalOf(response);
  return response.json() as Promise<Answer>;
}

/** Deletes what stands at a path. @throws Refusal when the server answers with an error. */
export async function remove(path: string): Promise<void> {
  const response = await fetch(path, {
    method: "DELETE",
    credentials: "include",
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw await refusalOf(response);
}
