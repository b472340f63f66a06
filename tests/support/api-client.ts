import type { Backend } from "./boot-backend";

export type Answer<Body> = { status: number; body: Body; headers: Headers };

export type Caller = {
  /** Bearer token of a signed-in actor. */
  token?: string;
  cartToken?: string;
  headers?: Record<string, string>;
};

export type ApiClient = {
  get: <Body = unknown>(path: string) => Promise<Answer<Body>>;
  post: <Body = unknown>(path: string, json?: unknown) => Promise<Answer<Body>>;
  put: <Body = unknown>(path: string, json?: unknown) => Promise<Answer<Body>>;
  delete: <Body = unknown>(path: string) => Promise<Answer<Body>>;
  /** Sends a form with one file in its field `file`. */
  upload: <Body = unknown>(
    path: string,
    file: { name: string; bytes: Uint8Array },
    fields?: Record<string, string>,
  ) => Promise<Answer<Body>>;
  /** The same backend as somebody else, or with something more in hand. */
  as: (caller: Caller) => ApiClient;
};

/** Speaks to a backend as the outside does; no answer is an error here, the test looks at the status. */
export function apiClient(backend: Pick<Backend, "url" | "publishableKey">, caller: Caller = {}): ApiClient {
  const headers: Record<string, string> = {
    "x-publishable-api-key": backend.publishableKey,
    ...caller.headers,
  };
  if (caller.token) headers.authorization = `Bearer ${caller.token}`;
  if (caller.cartToken) headers["x-cart-token"] = caller.cartToken;

  const ask = async <Body>(path: string, request: RequestInit): Promise<Answer<Body>> => {
    const response = await fetch(`${backend.url}${path}`, request);
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  const send = <Body>(method: string, path: string, json?: unknown): Promise<Answer<Body>> => {
    if (json === undefined) return ask(path, { method, headers });
    const withType = { ...headers, "content-type": "application/json" };
    return ask(path, { method, headers: withType, body: JSON.stringify(json) });
  };

  return {
    get: (path) => send("GET", path),
    post: (path, json) => send("POST", path, json),
    put: (path, json) => send("PUT", path, json),
    delete: (path) => send("DELETE", path),
    upload: (path, { name, bytes }, fields = {}) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      form.append("file", new Blob([Uint8Array.from(bytes)]), name);
      return ask(path, { method: "POST", headers, body: form });
    },
    as: (more) => apiClient(backend, { ...caller, ...more, headers: { ...caller.headers, ...more.headers } }),
  };
}

export type Actor = "customer" | "producer_member" | "user";

/** Password of every demonstration account. */
const PASSWORD = "ocop-demo-2026";

/** Signs an account in, a demonstration account unless a password is given, and speaks as it. */
export async function signIn(
  client: ApiClient,
  actor: Actor,
  email: string,
  password = PASSWORD,
): Promise<ApiClient> {
  const { status, body } = await client.post<{ token?: string }>(`/auth/${actor}/emailpass`, {
    email,
    password,
  });
  if (!body.token)
    throw new Error(`${email} could not sign in as ${actor}: ${status} ${JSON.stringify(body)}`);
  return client.as({ token: body.token });
}
