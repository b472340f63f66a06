import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const rules = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

/** @type {string} */
let root;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "import-rules-"));
});
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;

/**
 * Cruises a small made-up project and tells which rules went red.
 * @param {Record<string, string>} files path → source
 * @returns {Promise<string[]>}
 */
async function brokenRules(files) {
  count += 1;
  const baseDir = join(root, String(count));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), source);
  }
  const { forbidden, options: own } = rules;
  const options = { ...own, tsConfig: undefined };
  const tops = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))];
  const result = await cruise(tops, { ...options, baseDir, ruleSet: { forbidden }, validate: true });
  if (typeof result.output === "string") throw new Error(result.output);
  return result.output.summary.violations.map((violation) => violation.rule.name).sort();
}

const producerDoor = { "backend/src/modules/producer/index.ts": "export const PRODUCER = 'producer';\n" };
const price = { "backend/src/contracts/price.ts": "export type Price = number;\nexport const zero = 0;\n" };

describe("the import rules", () => {
  it("let a well-laid project pass", async () => {
    const files = {
      ...producerDoor,
      ...price,
      "backend/src/workflows/producer/open.ts":
        "import { PRODUCER } from '../../modules/producer/index';\nPRODUCER;\n",
      "storefront/src/lib/money.ts": "export const dong = 1;\n",
      "storefront/src/features/cart/row.ts":
        "import { dong } from '../../lib/money';\n" +
        "import type { Price } from '../../../../backend/src/contracts/price';\n" +
        "export const row: Price = dong;\n",
    };
    expect(await brokenRules(files)).toEqual([]);
  });

  it("refuse a module that knows another module", async () => {
    const files = {
      ...producerDoor,
      "backend/src/modules/wholesale/service.ts":
        "import { PRODUCER } from '../producer/index';\nPRODUCER;\n",
    };
    expect(await brokenRules(files)).toEqual(["modules-know-nobody"]);
  });

  it("refuse a route that goes round a module's door", async () => {
    const files = {
      "backend/src/modules/producer/models/producer.ts": "export const Producer = {};\n",
      "backend/src/api/store/route.ts":
        "import { Producer } from '../../modules/producer/models/producer';\nProducer;\n",
    };
    expect(await brokenRules(files)).toEqual(["modules-have-one-door"]);
  });

  it("refuse a workflow that knows a route", async () => {
    const files = {
      "backend/src/api/store/route.ts": "export const GET = 1;\n",
      "backend/src/workflows/order/place.ts": "import { GET } from '../../api/store/route';\nGET;\n",
    };
    expect(await brokenRules(files)).toEqual(["workflows-know-no-callers"]);
  });

  it("refuse a feature that imports another feature", async () => {
    const files = {
      "storefront/src/features/cart/total.ts": "export const total = 1;\n",
      "storefront/src/features/catalogue/card.ts": "import { total } from '../cart/total';\ntotal;\n",
    };
    expect(await brokenRules(files)).toEqual(["features-never-import-each-other"]);
  });

  it("refuse a contract that is imported for more than its types", async () => {
    const files = {
      ...price,
      "storefront/src/data/price.ts":
        "import { zero } from '../../../backend/src/contracts/price';\nexport const free = zero;\n",
    };
    expect(await brokenRules(files)).toEqual(["storefront-reads-types-of-contracts"]);
  });

  it("refuse a page that speaks to the backend past data/", async () => {
    const files = {
      "storefront/src/data/backend-fetch.ts": "export const ask = 1;\n",
      "storefront/src/app/page.ts": "import { ask } from '../data/backend-fetch';\nask;\n",
    };
    expect(await brokenRules(files)).toEqual(["only-data-speaks-to-the-backend"]);
  });

  it("refuse two files that need each other", async () => {
    const files = {
      "storefront/src/lib/a.ts": "import { b } from './b';\nexport const a = () => b;\n",
      "storefront/src/lib/b.ts": "import { a } from './a';\nexport const b = () => a;\n",
    };
    expect(await brokenRules(files)).toContain("no-cycles");
  });
});
