import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { resolveBuyer } from "./tenancy/resolve-buyer";

/** Nobody has to be signed in for these; who is, acts with her account. */
const maybeSignedIn = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true });

export const wholesaleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/buyers", methods: ["POST"], middlewares: [maybeSignedIn] },
  { matcher: "/store/buyer-invitations/:token/accept", methods: ["POST"], middlewares: [maybeSignedIn] },
  {
    matcher: "/store/wholesale",
    // Strangers are let through to resolveBuyer, which refuses them in the shape of every other answer.
    middlewares: [maybeSignedIn, resolveBuyer],
  },
];
