import type { MiddlewareRoute } from "@medusajs/framework/http";
import { MAX_FILE_BYTES } from "../../contracts/file";
import { takeFile } from "../files/take-file";

/** Signing in is asked of every admin route by the framework. */
export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/files", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
  { matcher: "/admin/certifications/imports", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
  { matcher: "/admin/producers/:id/papers", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
];
