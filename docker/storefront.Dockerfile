# syntax=docker/dockerfile:1.7
FROM node:20.19.5-bookworm-slim AS build
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm install --global pnpm@10.34.8
WORKDIR /market
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY backend/package.json backend/
COPY storefront/package.json storefront/
COPY tests/package.json tests/
RUN pnpm install --frozen-lockfile --filter @ocop/storefront --filter ocop-market
# Types only: nothing of the backend reaches the bundle.
COPY backend/src/contracts backend/src/contracts
COPY storefront storefront
RUN pnpm --filter @ocop/storefront build && rm -rf storefront/.next/cache
RUN pnpm --filter @ocop/storefront --prod --legacy deploy /deployed

FROM node:20.19.5-bookworm-slim AS server
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=8000
WORKDIR /market/storefront
COPY --from=build /deployed/node_modules node_modules
COPY --from=build /market/storefront/package.json /market/storefront/next.config.ts /market/storefront/tsconfig.json /market/storefront/server.mjs ./
COPY --from=build /market/storefront/config config
COPY --from=build /market/storefront/public public
COPY --from=build --chown=node:node /market/storefront/.next .next
COPY docker/storefront-entry.sh /usr/local/bin/storefront-entry
USER node
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8000/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["sh", "/usr/local/bin/storefront-entry"]
CMD ["node", "server.mjs", "--port", "8000"]
