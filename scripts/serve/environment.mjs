/**
 * The settings of one running market, for both of its programs.
 * @typedef {{
 *   databaseUrl: string, dataDir: string, backendPort: number, storefrontPort: number,
 *   secrets: import("../start/secrets.mjs").Secrets, base: NodeJS.ProcessEnv
 * }} Market
 */

/** @param {Market} market */
export function addresses({ backendPort, storefrontPort }) {
  return {
    backendUrl: `http://localhost:${backendPort}`,
    storefrontUrl: `http://localhost:${storefrontPort}`,
  };
}

/** @param {Market} market */
function shared(market) {
  const { backendUrl, storefrontUrl } = addresses(market);
  return {
    ...market.base,
    NODE_ENV: /** @type {const} */ ("production"),
    LOCAL_START: "true",
    DEMO: "true",
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: storefrontUrl,
    INTERNAL_SECRET: market.secrets.INTERNAL_SECRET,
  };
}

/** @param {Market} market */
export function backendEnvironment(market) {
  return {
    ...shared(market),
    PORT: String(market.backendPort),
    DATABASE_URL: market.databaseUrl,
    DATA_DIR: market.dataDir,
    JWT_SECRET: market.secrets.JWT_SECRET,
    COOKIE_SECRET: market.secrets.COOKIE_SECRET,
    BANK_NOTICE_SECRET: market.secrets.BANK_NOTICE_SECRET,
  };
}

/**
 * @param {Market} market
 * @param {string} publishableKey
 */
export function storefrontEnvironment(market, publishableKey) {
  return { ...shared(market), PORT: String(market.storefrontPort), PUBLISHABLE_KEY: publishableKey };
}
