import type { MiddlewareRoute } from "@medusajs/framework/http";

export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/bank-notice",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "8kb" },
    middlewares: [],
  },
];
