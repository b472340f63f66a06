import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { MAX_FILE_BYTES } from "../../contracts/file";
import { env } from "../../env";
import { takeFile } from "../files/take-file";
import { resolveProducer } from "./tenancy/resolve-producer";
import { storefrontOrigin } from "./tenancy/storefront-origin";

export const producerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer",
    middlewares: [
      storefrontOrigin(env.STOREFRONT_URL),
      // Lets strangers through to resolveProducer, which refuses them in the shape of every other answer.
      authenticate("producer_member", "bearer", { allowUnauthenticated: true }),
      resolveProducer,
    ],
  },
  { matcher: "/producer/lots/:id/events", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
  { matcher: "/producer/listings/pictures", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
  { matcher: "/producer/papers", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
  { matcher: "/producer/goods/imports", methods: ["POST"], middlewares: [takeFile(MAX_FILE_BYTES)] },
  // A thousand rows with their cells.
  { matcher: "/producer/goods/save", methods: ["POST"], bodyParser: { sizeLimit: "2mb" } },
];
