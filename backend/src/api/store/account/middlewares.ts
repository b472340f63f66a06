import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";

const signedIn = authenticate("customer", ["session", "bearer"]);

export const accountMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/account", middlewares: [signedIn] }];
