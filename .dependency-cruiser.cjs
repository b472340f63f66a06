/** Who may import whom. The prose is in docs/architecture.md; this file is what the build obeys. */

const testFile = "\\.(test|spec)\\.(ts|tsx|mjs)$";

/** @type {import("dependency-cruiser").IConfiguration["forbidden"]} */
const everywhere = [
  {
    name: "no-cycles",
    comment:
      "Two files that need each other are one thing in two places: move the shared part down. " +
      "Tables that point at each other (models) are the exception the framework asks for.",
    severity: "error",
    from: { pathNot: "^backend/src/modules/[^/]+/models/" },
    to: { circular: true },
  },
  {
    name: "imports-resolve",
    comment: "An import that resolves to nothing fails only when the line runs.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^(\\.next|\\./\\.next|\\.\\./\\.next)" },
  },
  {
    name: "source-never-imports-tests",
    comment: "Test code must be free to change without touching what is shipped.",
    severity: "error",
    from: { path: "^(backend|storefront)/src/", pathNot: testFile },
    to: { path: `^tests/|${testFile}` },
  },
];

/** @type {import("dependency-cruiser").IConfiguration["forbidden"]} */
const backend = [
  {
    name: "modules-know-nobody",
    comment: "A module is one noun's tables and rules. It may read contracts, and nothing else of ours.",
    severity: "error",
    from: { path: "^backend/src/modules/([^/]+)/", pathNot: testFile },
    to: { path: "^backend/", pathNot: "^backend/src/(modules/$1/|contracts/)|node_modules" },
  },
  {
    name: "links-know-module-doors",
    comment: "A link joins two modules through their index, never through a model or a service.",
    severity: "error",
    from: { path: "^backend/src/links/" },
    to: { path: "^backend/", pathNot: "^backend/src/modules/[^/]+/index\\.ts$|node_modules" },
  },
  {
    name: "modules-have-one-door",
    comment: "Whoever stands outside a module enters through its index.ts.",
    severity: "error",
    from: { path: "^backend/(src|medusa-config)", pathNot: "^backend/src/modules/" },
    to: { path: "^backend/src/modules/[^/]+/", pathNot: "^backend/src/modules/[^/]+/index\\.ts$" },
  },
  {
    name: "workflows-know-no-callers",
    comment: "A verb does not know whether HTTP, an event or the clock asked for it.",
    severity: "error",
    from: { path: "^backend/src/workflows/" },
    to: { path: "^backend/src/(api|subscribers|jobs|admin)/" },
  },
  {
    name: "callers-do-not-call-each-other",
    comment: "Routes, subscribers and jobs meet in a workflow, never in one another.",
    severity: "error",
    from: { path: "^backend/src/(api|subscribers|jobs)/" },
    to: { path: "^backend/src/(api|subscribers|jobs)/", pathNot: "^backend/src/$1/" },
  },
  {
    name: "audiences-stay-apart",
    comment: "What one audience's routes know must not leak into another's by an import.",
    severity: "error",
    from: { path: "^backend/src/api/(store|producer|admin|hooks)/" },
    to: {
      path: "^backend/src/api/(store|producer|admin|hooks)/",
      pathNot: "^backend/src/api/$1/",
    },
  },
  {
    name: "contracts-know-zod",
    comment: "The storefront reads contracts: they must drag nothing of the backend along.",
    severity: "error",
    from: { path: "^backend/src/contracts/", pathNot: testFile },
    to: { pathNot: "^backend/src/contracts/|node_modules/zod/" },
  },
  {
    name: "search-mapping-is-pure",
    comment: "The document mapper is a pure function; it may read contracts and module doors only.",
    severity: "error",
    from: { path: "^backend/src/search/", pathNot: testFile },
    to: { path: "^backend/src/(api|subscribers|jobs|workflows|admin)/" },
  },
  {
    name: "admin-screens-know-contracts",
    comment: "Admin screens run in the browser: server code must not end in their bundle.",
    severity: "error",
    from: { path: "^backend/src/admin/", pathNot: testFile },
    to: { path: "^backend/", pathNot: "^backend/src/(admin|contracts)/|node_modules" },
  },
  {
    name: "backend-knows-no-storefront",
    comment: "The truth does not depend on one of its readers.",
    severity: "error",
    from: { path: "^backend/" },
    to: { path: "^storefront/" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration["forbidden"]} */
const storefront = [
  {
    name: "lib-is-at-the-bottom",
    comment: "lib is pure: money, dates, Vietnamese text.",
    severity: "error",
    from: { path: "^storefront/src/lib/", pathNot: testFile },
    to: { path: "^storefront/src/", pathNot: "^storefront/src/lib/" },
  },
  {
    name: "ui-knows-lib",
    comment: "The design system shows what it is given; it fetches nothing and knows no feature.",
    severity: "error",
    from: { path: "^storefront/src/ui/", pathNot: testFile },
    to: { path: "^storefront/src/", pathNot: "^storefront/src/(ui|lib)/" },
  },
  {
    name: "data-knows-lib",
    comment: "The door to the backend serves every feature, so it depends on none.",
    severity: "error",
    from: { path: "^storefront/src/data/", pathNot: testFile },
    to: { path: "^storefront/src/", pathNot: "^storefront/src/(data/|lib/|(env|clock)\\.ts$)" },
  },
  {
    name: "features-know-no-page",
    comment: "A page composes features; a feature that reaches for a page cannot be used in another one.",
    severity: "error",
    from: { path: "^storefront/src/features/" },
    to: { path: "^storefront/src/app/" },
  },
  {
    name: "features-never-import-each-other",
    comment: "What two features share belongs in lib, ui or data; what joins them is a page.",
    severity: "error",
    from: { path: "^storefront/src/features/([^/]+)/" },
    to: { path: "^storefront/src/features/", pathNot: "^storefront/src/features/$1/" },
  },
  {
    name: "only-data-speaks-to-the-backend",
    comment: "One server-only door: sessions, headers, cache tags and failures are handled in one place.",
    severity: "error",
    from: { path: "^storefront/src/", pathNot: "^storefront/src/data/" },
    to: { path: "^storefront/src/data/(backend-fetch|visitor-fetch|read-public)\\.ts$" },
  },
  {
    name: "storefront-reads-types-of-contracts",
    comment: "Of the backend the storefront may import types from contracts, and nothing that runs.",
    severity: "error",
    from: { path: "^storefront/" },
    to: { path: "^backend/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "storefront-reads-contracts-only",
    comment: "Everything of the backend that is not in contracts is its own affair.",
    severity: "error",
    from: { path: "^storefront/" },
    to: { path: "^backend/", pathNot: "^backend/src/contracts/" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration["forbidden"]} */
const tooling = [
  {
    name: "tests-use-the-front-doors",
    comment:
      "Tests meet the market as its users do: over HTTP and in a browser. Contracts are public, and what " +
      "only a database can show is met through a module's door.",
    severity: "error",
    from: { path: "^tests/" },
    to: {
      path: "^(backend|storefront)/",
      pathNot: "^backend/src/(contracts/|modules/[^/]+/index\\.ts$)|node_modules",
    },
  },
  {
    name: "packages-do-not-import-scripts",
    comment: "Commands start the product; the product does not know its commands.",
    severity: "error",
    from: { path: "^(backend|storefront)/" },
    to: { path: "^scripts/" },
  },
];

module.exports = {
  forbidden: [...everywhere, ...backend, ...storefront, ...tooling],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|\\.medusa|\\.turbo|test-results)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    // The aliases @/ and @contracts/ of the storefront, seen from the root.
    tsConfig: { fileName: `${__dirname}/scripts/import-rules/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
