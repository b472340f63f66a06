import type { MiddlewareRoute } from "@medusajs/framework/http";
import { accountMiddlewares } from "./account/middlewares";
import { wholesaleMiddlewares } from "./wholesale/middlewares";

export const storeMiddlewares: MiddlewareRoute[] = [...accountMiddlewares, ...wholesaleMiddlewares];
