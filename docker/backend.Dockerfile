# syntax=docker/dockerfile:1.7
FROM node:20.19.5-bookworm-slim AS base
ENV MEDUSA_DISABLE_TELEMETRY=true
RUN npm install --global pnpm@10.34.8

# Everything: also the image of the one-shot service that migrates and opens the market.
FROM base AS tools
WORKDIR /market
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY backend/package.json backend/
COPY storefront/package.json storefront/
COPY tests/package.json tests/
RUN pnpm install --frozen-lockfile --filter @ocop/backend --filter ocop-market
COPY backend backend
COPY scripts/seed scripts/seed
# Reading the configuration asks for these; no build result contains them.
RUN DATABASE_URL=postgres://localhost/none JWT_SECRET=build COOKIE_SECRET=build INTERNAL_SECRET=build \
    pnpm --filter @ocop/backend build
RUN pnpm --filter @ocop/backend --prod --legacy deploy /deployed
RUN mkdir -p /data /shop && chown node:node /data /shop
USER node
WORKDIR /market/backend
CMD ["sh", "-c", "cd .medusa/server && node ../../node_modules/@medusajs/cli/cli.js db:migrate --execute-safe-links --execute-all-search && cd ../.. && node node_modules/@medusajs/cli/cli.js exec ../scripts/seed/run.ts"]

FROM node:20.19.5-bookworm-slim AS server
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true DATA_DIR=/data PORT=9000
WORKDIR /backend
COPY --from=tools /deployed/node_modules node_modules
COPY --from=tools /deployed/package.json package.json
COPY --from=tools /market/backend/.medusa/server .medusa/server
RUN mkdir -p /data && chown node:node /data
USER node
WORKDIR /backend/.medusa/server
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "../../node_modules/@medusajs/cli/cli.js", "start", "--port", "9000"]
