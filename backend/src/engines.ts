/**
 * Locks, events, workflows and caching: by PostgreSQL and memory when nothing is set, by Redis when it is.
 * Locks across processes work in both cases.
 */
export function engineModules(redisUrl: string | undefined) {
  if (!redisUrl) {
    const lease = { resolve: "./src/modules/locking-lease", id: "locking-lease", is_default: true };
    return [{ resolve: "@medusajs/medusa/locking", options: { providers: [lease] } }];
  }
  const locks = {
    resolve: "@medusajs/medusa/locking-redis",
    id: "locking-redis",
    is_default: true,
    options: { redisUrl },
  };
  const cache = {
    resolve: "@medusajs/medusa/caching-redis",
    id: "caching-redis",
    is_default: true,
    options: { redisUrl },
  };
  return [
    { resolve: "@medusajs/medusa/locking", options: { providers: [locks] } },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/caching", options: { providers: [cache] } },
  ];
}
