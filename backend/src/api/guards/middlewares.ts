import { container } from "@medusajs/framework";
import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { env } from "../../env";
import { carryActor } from "./actor/carry-actor";
import { refuseBadBody } from "./body/refuse-bad-body";
import { cartDoor } from "./cart/cart-door";
import { wholeQuantities } from "./cart/whole-quantities";
import { answerUnknownAddresses } from "./doors/answer-unknown-addresses";
import { onlyOpenDoors } from "./doors/only-open-doors";
import { isOpenAuthDoor, isOpenStoreDoor } from "./doors/open-doors";
import { refuseDemonstrationAccounts } from "./doors/refuse-demonstration-accounts";
import { protectEveryAnswer } from "./headers/every-answer";
import { keepPublishableKeys } from "./key/keep-publishable-keys";
import { lookUpLimit } from "./limits/look-up-limit";
import { publicWriteLimit } from "./limits/public-write-limit";
import { signInLimit } from "./limits/sign-in-limit";
import { oneShape } from "./one-shape";
import { orderOwner } from "./order-owner";
import { pricesOfTheDay } from "./prices/prices-of-the-day";
import { refuseBadQuery } from "./query/refuse-bad-query";
import { uploadKinds } from "./upload-kinds";

protectEveryAnswer(env.BACKEND_URL.startsWith("https://"));
// The framework looks at the key before any middleware of ours.
keepPublishableKeys(container.resolve(ContainerRegistrationKeys.QUERY));

const outside = refuseBadBody({ refuseMetadata: true });
const office = refuseBadBody({ refuseMetadata: false });

export const guardMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [carryActor, oneShape, refuseBadQuery, answerUnknownAddresses] },
  { matcher: "/store", middlewares: [onlyOpenDoors(isOpenStoreDoor), outside, pricesOfTheDay] },
  { matcher: "/auth", middlewares: [onlyOpenDoors(isOpenAuthDoor), outside] },
  { matcher: "/producer", middlewares: [outside, pricesOfTheDay] },
  { matcher: "/admin", middlewares: [office] },
  { matcher: "/store/carts/:id", middlewares: [cartDoor] },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [wholeQuantities] },
  { matcher: "/store/carts/:id/line-items/:line_id", methods: ["POST"], middlewares: [wholeQuantities] },
  { matcher: "/store/orders/look-up", methods: ["POST"], middlewares: [lookUpLimit("look-up")] },
  { matcher: "/store/reports", methods: ["POST"], middlewares: [publicWriteLimit("report")] },
  {
    matcher: "/store/producer-applications",
    methods: ["POST"],
    middlewares: [publicWriteLimit("application")],
  },
  { matcher: "/store/producer-applications/:code", middlewares: [lookUpLimit("application-look-up")] },
  {
    matcher: "/store/buyers",
    methods: ["POST"],
    middlewares: [publicWriteLimit("buyer-application")],
  },
  { matcher: "/store/buyer-invitations/:token", middlewares: [lookUpLimit("invitation")] },
  { matcher: "/store/producer-invitations", middlewares: [lookUpLimit("invitation")] },
  { matcher: "/store/lots/:code", middlewares: [lookUpLimit("trace")] },
  { matcher: "/store/reports/:code", middlewares: [lookUpLimit("report-look-up")] },
  {
    matcher: "/store/orders/:id",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"]), orderOwner],
  },
  {
    matcher: "/auth/:actor_type/emailpass",
    methods: ["POST"],
    bodyParser: { sizeLimit: "4kb" },
    middlewares: [signInLimit, refuseDemonstrationAccounts],
  },
  { matcher: "/admin/uploads", methods: ["POST"], middlewares: [uploadKinds] },
];
