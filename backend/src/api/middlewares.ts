import { defineMiddlewares } from "@medusajs/framework/http";
import { adminMiddlewares } from "./admin/middlewares";
import { answerError } from "./error-answer";
import { guardMiddlewares } from "./guards/middlewares";
import { hookMiddlewares } from "./hooks/middlewares";
import { producerMiddlewares } from "./producer/middlewares";
import { storeMiddlewares } from "./store/middlewares";

/** One list an audience; what guards every audience comes first. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...guardMiddlewares,
    ...hookMiddlewares,
    ...storeMiddlewares,
    ...producerMiddlewares,
    ...adminMiddlewares,
  ],
});
