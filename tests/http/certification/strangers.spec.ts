import type { ProductPage } from "@contracts/catalogue";
import type { CertificationDetail } from "@contracts/certification";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { routesBelow } from "../../support/route-files";
import { detailOf, pageOf, revocation, upgrade } from "./desk";

const HANDLE = "mien-dong-tai-hoan";

/** Routes of the framework by which an office user, and nobody else, could reach a product or its facts. */
const coreRoutes = [
  "POST /admin/products",
  "POST /admin/products/:id",
  "DELETE /admin/products/:id",
  "POST /admin/products/batch",
  "POST /admin/products/:id/variants",
  "POST /admin/products/import",
  "POST /admin/product-categories",
  "POST /admin/collections",
  "POST /admin/api-keys",
  "POST /admin/invites",
  "POST /admin/users",
  "POST /admin/uploads",
  "POST /store/customers/me",
  "POST /store/products/:id",
  "POST /store/carts",
];

/** Every route that writes: ours as the server has them, and those of the framework. */
const writes = (): string[] =>
  [...["admin", "producer", "store"].flatMap(routesBelow), ...coreRoutes].filter(
    (route) => !route.startsWith("GET "),
  );

/** A body that means a star to whatever reads it, in every shape that some route here takes. */
const forgery = (product: ProductPage): object => ({
  ...upgrade(product),
  ...revocation(product),
  id: product.id,
  title: product.title,
  star_rating: 5,
  standing: "in_force",
  reason: "Ghi nhầm sản phẩm, xin rút khỏi sổ.",
  withdrawal_reason: "Ghi nhầm sản phẩm, xin rút khỏi sổ.",
  metadata: { star_rating: 5, stars: 5, ocop_certification: upgrade(product) },
  additional_data: { star_rating: 5, certifications: [upgrade(product)] },
  ocop_certifications: [upgrade(product)],
  certifications: [upgrade(product)],
  decisions: [upgrade(product)],
  update: [{ id: product.id, metadata: { stars: 5 } }],
});

describe("who is not the office", () => {
  let backend: Backend;
  let database: Client;
  let product: ProductPage;
  let certificationId: string;
  const callers = new Map<string, ApiClient>();
  beforeAll(async () => {
    backend = await bootBackend();
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    const api = apiClient(backend);
    product = await pageOf(api, HANDLE);
    certificationId = product.certifications[0]?.id ?? "";
    callers.set("anonymous", api);
    callers.set("a shopper", await signIn(api, "customer", "khach@demo.vn"));
    callers.set("its producer", await signIn(api, "producer_member", "taihoan@demo.vn"));
    callers.set("a wholesale buyer", await signIn(api, "customer", "sieuthi@demo.vn"));
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const told = async () => {
    const api = apiClient(backend);
    const page = await pageOf(api, HANDLE);
    const detail: CertificationDetail = await detailOf(api, certificationId);
    return { star: page.star, certifications: page.certifications, detail };
  };
  const rows = async (): Promise<unknown[]> =>
    (await database.query("SELECT * FROM ocop_certification ORDER BY id")).rows;

  it.each(["anonymous", "a shopper", "its producer", "a wholesale buyer"])(
    "cannot change a standing by any route: %s",
    async (name) => {
      const caller = callers.get(name);
      if (!caller) throw new Error(`${name} has not signed in.`);
      const before = { told: await told(), rows: await rows() };
      const answers: string[] = [];
      for (const route of writes()) {
        const [method = "", pattern = ""] = route.split(" ");
        const id = pattern.includes("certifications") ? certificationId : product.id;
        const path = pattern.replace(/:\w+/g, id);
        const body = forgery(product);
        const asks: Record<string, ApiClient["post"]> = {
          POST: caller.post,
          PUT: caller.put,
          DELETE: caller.delete,
        };
        const ask = asks[method];
        if (!ask) throw new Error(`Nobody here can send ${method}.`);
        const { status } = await ask(path, body);
        const isOffice = pattern.startsWith("/admin");
        if (status >= 500 || (isOffice && status !== 401)) answers.push(`${route}: ${status}`);
      }
      expect(answers).toEqual([]);
      expect({ told: await told(), rows: await rows() }).toEqual(before);
    },
    60_000,
  );
});
