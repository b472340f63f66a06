import { Client } from "pg";
import type { ApiClient } from "./api-client";

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
let last = 10_000_000 + Math.floor(Math.random() * 80_000_000);

/** A tax code that passes its check digit and that no other test has. */
export function freshTaxCode(): string {
  for (;;) {
    last += 1;
    const nine = `8${last}`;
    const sum = weights.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
    const digit = 10 - (sum % 11);
    if (digit < 10) return `${nine}${digit}`;
  }
}

export const buyerPassword = "mat-khau-mua-si";

export const application = (name: string, email: string) => ({
  name,
  tax_code: freshTaxCode(),
  province_code: "01",
  commune_code: "00166",
  street: "Số 8 phố Duy Tân",
  contact_name: "Trần Thị Hoa",
  contact_phone: "0912 345 678",
  email,
  password: buyerPassword,
});

/** Signs somebody in who has chosen her own password. */
export async function signInBuyer(shop: ApiClient, email: string): Promise<ApiClient> {
  const credentials = { email, password: buyerPassword };
  const { body } = await shop.post<{ token?: string }>("/auth/customer/emailpass", credentials);
  if (!body.token) throw new Error(`${email} could not sign in.`);
  return shop.as({ token: body.token });
}

type Listed = { buyers: { id: string; name: string }[] };
export async function buyerNamed(office: ApiClient, name: string): Promise<string> {
  const { body } = await office.get<Listed>(`/admin/buyers?q=${encodeURIComponent(name)}`);
  return body.buyers[0]?.id ?? "";
}

/** A company that the operator has approved into the first price group; answers its id and its owner. */
export async function approvedBuyer(shop: ApiClient, office: ApiClient, name: string, email: string) {
  await shop.post("/store/buyers", application(name, email));
  const id = await buyerNamed(office, name);
  const { body } = await office.get<{ customer_groups: { id: string }[] }>("/admin/customer-groups");
  await office.post(`/admin/buyers/${id}/approve`, { customer_group_id: body.customer_groups[0]?.id });
  return { id, owner: await signInBuyer(shop, email) };
}

/** The way in that stands in the newest invitation's letter to this address. */
export async function invitationToken(databaseUrl: string, email: string): Promise<string> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query(
    `select text from mail where "to" = $1 and text like '%/si/loi-moi/%' order by created_at desc limit 1`,
    [email],
  );
  await database.end();
  return /\/si\/loi-moi\/([\w-]+)/.exec(String(rows[0]?.text))?.[1] ?? "";
}
