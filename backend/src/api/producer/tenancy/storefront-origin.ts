import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Browsers may speak to these routes from the storefront only; its server asks without an origin. */
export const storefrontOrigin =
  (storefrontUrl: string) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const origin = new URL(storefrontUrl).origin;
    res.vary("Origin");
    if (req.headers.origin === origin) {
      res.setHeader("access-control-allow-origin", origin);
      res.setHeader("access-control-allow-headers", "authorization, content-type");
      res.setHeader("access-control-allow-methods", "GET, POST");
    }
    if (req.method === "OPTIONS") res.status(204).end();
    else next();
  };
