import type { MiddlewareRoute } from "@medusajs/framework/http";
import { MAX_PHOTO_BYTES, MAX_REPORT_PHOTOS } from "../../contracts/misuse-report";
import { takeFiles } from "../files/take-file";
import { accountMiddlewares } from "./account/middlewares";
import { wholesaleMiddlewares } from "./wholesale/middlewares";

export const storeMiddlewares: MiddlewareRoute[] = [
  ...accountMiddlewares,
  ...wholesaleMiddlewares,
  {
    matcher: "/store/reports",
    methods: ["POST"],
    middlewares: [takeFiles(MAX_PHOTO_BYTES, MAX_REPORT_PHOTOS)],
  },
];
