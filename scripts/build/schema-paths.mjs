/** What decides the tables of a database. */
export const schemaPaths = [
  "backend/src/modules",
  "backend/src/links",
  "backend/src/search",
  "backend/src/migration-scripts",
  "backend/medusa-config.ts",
  "backend/package.json",
];
