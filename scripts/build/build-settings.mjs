/** Reading the configuration asks for these settings; no build result contains them. */
export const buildSettings = {
  DATABASE_URL: "postgres://localhost/none",
  JWT_SECRET: "only-for-building",
  COOKIE_SECRET: "only-for-building",
  INTERNAL_SECRET: "only-for-building",
  BACKEND_URL: "http://localhost:9000",
  STOREFRONT_URL: "http://localhost:8000",
  PUBLISHABLE_KEY: "pk_only_for_building",
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
};
