import type { MiddlewareRoute } from "@medusajs/framework/http";
import { MAX_FILE_BYTES } from "../../contracts/file";
import { MAX_PHOTO_BYTES, MAX_REPORT_PHOTOS } from "../../contracts/misuse-report";
import { applicationPaperKinds } from "../../contracts/producer-application";
import { takeFiles, takeNamedFiles } from "../files/take-file";
import { accountMiddlewares } from "./account/middlewares";
import { wholesaleMiddlewares } from "./wholesale/middlewares";

export const storeMiddlewares: MiddlewareRoute[] = [
  ...accountMiddlewares,
  ...wholesaleMiddlewares,
  ...["/store/producer-applications", "/store/producer-applications/:code"].map(
    (matcher): MiddlewareRoute => ({
      matcher,
      methods: ["POST"],
      middlewares: [takeNamedFiles(MAX_FILE_BYTES, applicationPaperKinds)],
    }),
  ),
  {
    matcher: "/store/reports",
    methods: ["POST"],
    middlewares: [takeFiles(MAX_PHOTO_BYTES, MAX_REPORT_PHOTOS)],
  },
];
