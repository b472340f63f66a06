import { Modules, defineConfig } from "@medusajs/framework/utils";
import { env } from "./src/env";

const redis = env.REDIS_URL;

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
  admin: { disable: env.WORKER_MODE === "worker", backendUrl: env.BACKEND_URL },
  modules: [
    { resolve: "./src/modules/producer" },
    { resolve: "./src/modules/certification" },
    { resolve: "./src/modules/producer-order" },
    { resolve: "./src/modules/wholesale" },
    { resolve: "./src/modules/bank-notice" },
    { resolve: "./src/modules/catalogue-change" },
  ],
});
