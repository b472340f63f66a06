import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { allFrom, confirmedPart, makeLot, packingOf } from "../../support/lots";
import { complete, delivery, openCart, variantOf } from "../../support/shop-api";
import { sql } from "../../support/variants";

type Letter = { id: string; key: string; to: string; subject: string; text: string };

describe("letters about an order", () => {
  let backend: Backend;
  let api: ApiClient;
  let producer: ApiClient;
  let variant: string;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    producer = await signIn(api, "producer_member", "taihoan@demo.vn");
    const { body } = await producer.get<{ rows: { sku: string; available: number }[] }>("/producer/variants");
    const row = body.rows.find((one) => one.available > 10);
    variant = (await variantOf(producer, row?.sku ?? "")).variant_id;
  });
  afterAll(() => backend.stop());

  const letters = (orderId: string): Letter[] => {
    const folder = join(backend.dataDir, "mail");
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Letter)
      .filter((letter) => letter.key.includes(orderId));
  };

  async function order(change: object): Promise<{ id: string; code: string }> {
    const cart = await openCart(api, [{ variant_id: variant, quantity: 1 }]);
    await cart.api.post(`/store/carts/${cart.id}/checkout`, {
      ...delivery,
      payment_method: "vietqr",
      ...change,
    });
    const { body } = await complete(cart);
    return { id: body.order?.id ?? "", code: body.order?.custom_display_id ?? "" };
  }

  it("go to the shopper in her language and to the producer's members, once each", async () => {
    const { id, code } = await order({ email: "mai@vi.du.vn", locale: "en" });
    await expect
      .poll(
        () =>
          letters(id)
            .map((letter) => letter.to)
            .sort(),
        { timeout: 20_000 },
      )
      .toEqual(["mai@vi.du.vn", "taihoan@demo.vn"]);
    const shopper = letters(id).find((letter) => letter.to === "mai@vi.du.vn");
    expect(shopper?.subject).toBe(`We have your order ${code}`);
    expect(shopper?.text).toContain(code.replace("-", ""));
    const [count] = await sql<{ n: number }>(
      backend,
      "select count(*)::int as n from mail where key like $1",
      [`%${id}%`],
    );
    expect(count?.n).toBe(2);
  });

  it("write to no shopper who gave no address", async () => {
    const { id } = await order({});
    await expect.poll(() => letters(id).length, { timeout: 20_000 }).toBe(1);
    expect(letters(id)[0]?.to).toBe("taihoan@demo.vn");
  });

  it("tell the buyer once that a parcel has left, by whom it is carried and from which lot it is", async () => {
    const { id, code } = await order({ email: "mai@vi.du.vn", payment_method: "cod" });
    const lot = await makeLot(producer, variant);
    const part = await confirmedPart(producer, code);
    const picks = allFrom(await packingOf(producer, part), lot.id);
    const ship = () => producer.post(`/producer/orders/${part}/ship`, { carrier: "VNPost", picks });
    expect([(await ship()).status, (await ship()).status]).toEqual([200, 200]);
    const told = () => letters(id).filter(({ key }) => key.startsWith("parcel-shipped:"));
    await expect.poll(() => told().length, { timeout: 20_000 }).toBe(1);
    expect(told()[0]).toMatchObject({ to: "mai@vi.du.vn", key: `parcel-shipped:${id}:${code}-1` });
    for (const fact of ["VNPost", `Lô ${lot.code} · 1 gói`]) expect(told()[0]?.text).toContain(fact);
  });

  it("can be read on this machine, and can run nothing there", async () => {
    const { id, code } = await order({ email: "mai@vi.du.vn", name: "<img src=x onerror=alert(1)>" });
    await expect.poll(() => letters(id).length, { timeout: 20_000 }).toBe(2);
    const list = await fetch(`${backend.url}/mail`);
    expect(await list.text()).toContain(code);
    const letter = letters(id).find((one) => one.to === "mai@vi.du.vn");
    const page = await fetch(`${backend.url}/mail/${letter?.id}`);
    expect(page.headers.get("content-security-policy")).toContain("sandbox");
    expect(await page.text()).not.toContain("<img");
    expect((await fetch(`${backend.url}/mail/..%2f..%2fpublishable-key`)).status).toBe(404);
  });
});
