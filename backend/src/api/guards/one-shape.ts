import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

const isBareRefusal = (body: unknown): body is { message: string } =>
  typeof body === "object" && body !== null && "message" in body && !("type" in body);

/** The framework's own sign-in check answers past the error handler; it gets the shape of every error. */
export function oneShape(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const json = res.json.bind(res);
  res.json = (body) =>
    res.statusCode === 401 && isBareRefusal(body)
      ? json({ type: "unauthorized", message: "Hãy đăng nhập rồi thử lại." })
      : json(body);
  next();
}
