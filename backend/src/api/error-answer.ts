import { errorHandler } from "@medusajs/framework/http";

/** The one place where an error becomes an answer. */
export const answerError = errorHandler();
