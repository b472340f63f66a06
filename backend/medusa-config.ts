import { join } from "node:path";
import { defineConfig } from "@medusajs/framework/utils";
import { tellDatabase } from "./src/actor/tell-database";
import { followCatalogue } from "./src/catalogue-follower/follow-catalogue";
import { today } from "./src/clock";
import { engineModules } from "./src/engines";
import { env } from "./src/env";
import { zoneByProvince } from "./src/places/places";
import { generateCustomDisplayId } from "./src/workflows/order/order-code";

const redis = env.REDIS_URL;

/** Cards are taken only with a key; the money is taken at once, because the goods are on the shelf. */
const cards = env.STRIPE_API_KEY
  ? [
      {
        resolve: "./src/modules/payment-stripe",
        id: "stripe",
        options: {
          apiKey: env.STRIPE_API_KEY,
          webhookSecret: env.STRIPE_WEBHOOK_SECRET,
          apiBase: env.STRIPE_API_BASE,
          capture: true,
        },
      },
    ]
  : [];

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { ssl: false, pool: { min: 2, max: 20 } },
    redisUrl: redis,
    workerMode: env.WORKER_MODE,
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: `${env.STOREFRONT_URL},${env.BACKEND_URL}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      jwtExpiresIn: "1d",
    },
    cookieOptions: { secure: env.BACKEND_URL.startsWith("https://"), sameSite: "lax", httpOnly: true },
  },
  // The page calls the origin that served it: an address fixed at build time would be wrong on another port or host.
  admin: { disable: env.WORKER_MODE === "worker", backendUrl: "/" },
  modules: [
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/producer-application" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/evaluation-round" },
    { resolve: "./src/modules/producer-order" },
    { resolve: "./src/modules/wholesale" },
    { resolve: "./src/modules/bank-notice" },
    {
      resolve: "./src/modules/catalogue-change",
      options: { follow: env.WORKER_MODE === "server" ? undefined : followCatalogue },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          // The text of the index is folded before it is stored: no language may stem it again.
          { resolve: "@medusajs/medusa/search-postgres", id: "postgres", options: { language: "simple" } },
        ],
      },
    },
    { resolve: "./src/modules/rate-limit" },
    {
      resolve: "./src/modules/mail",
      options: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, outboxDir: join(env.DATA_DIR, "mail") },
    },
    { resolve: "./src/modules/stock-guard" },
    { resolve: "./src/modules/price-change" },
    { resolve: "./src/modules/goods" },
    { resolve: "./src/modules/stored-file" },
    { resolve: "./src/modules/notice" },
    { resolve: "./src/modules/misuse-report" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/audit", options: { tellDatabase } },
    { resolve: "./src/modules/lot" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/payout-account" },
    { resolve: "./src/modules/buyer-refund" },
    { resolve: "./src/modules/search-synonym" },
    { resolve: "./src/modules/search-tally" },
    { resolve: "./src/modules/sales-bucket" },
    { resolve: "./src/modules/programme" },
    { resolve: "./src/modules/promotion-event" },
    { resolve: "./src/modules/display-point" },
    ...engineModules(redis),
    { resolve: "@medusajs/medusa/order", options: { generateCustomDisplayId } },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "./src/modules/payment-vietqr", id: "vietqr" }, ...cards] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          {
            resolve: "./src/modules/shipping-parcel",
            id: "parcel",
            options: { zones: zoneByProvince(), today },
          },
        ],
      },
    },
  ],
});
