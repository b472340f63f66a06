import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { resolveBuyer } from "./tenancy/resolve-buyer";

export const wholesaleMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/wholesale",
    // Strangers are let through to resolveBuyer, which refuses them in the shape of every other answer.
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      resolveBuyer,
    ],
  },
];
