import type { MiddlewareRoute } from "@medusajs/framework/http";
import { accountMiddlewares } from "./account/middlewares";

export const storeMiddlewares: MiddlewareRoute[] = [...accountMiddlewares];
