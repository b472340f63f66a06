import type { ApiError } from "@contracts/error";
import type { MemberRole } from "@contracts/producer";
import { type ApiClient, signIn } from "./api-client";
import type { Backend } from "./boot-backend";
import { sql } from "./variants";

export const MEMBER_PASSWORD = "mat-khau-thanh-vien";

/** The key in the newest letter to an address, as its reader finds it. */
export async function keyInLetter(backend: Pick<Backend, "databaseUrl">, email: string): Promise<string> {
  const letters = (await sql(
    backend,
    `select text from mail where "to" = '${email}' and key like 'producer-invitation:%' order by created_at`,
  )) as { text: string }[];
  return /khoa=([\w-]+)/.exec(letters.at(-1)?.text ?? "")?.[1] ?? "";
}

export const invite = (owner: ApiClient, email: string, role: MemberRole) =>
  owner.post<{ id: string } & ApiError>("/producer/members/invitations", { email, role });

export const accept = (shop: ApiClient, token: string, password = MEMBER_PASSWORD) =>
  shop.post<{ producer_id: string } & ApiError>("/store/producer-invitations/accept", {
    token,
    name: "Hoàng Thị Trình Diễn",
    password,
  });

/** A member of the owner's producer who came by an invitation, signed in. */
export async function addMember(
  backend: Pick<Backend, "databaseUrl">,
  shop: ApiClient,
  owner: ApiClient,
  email: string,
  role: MemberRole,
): Promise<ApiClient> {
  await invite(owner, email, role);
  await accept(shop, await keyInLetter(backend, email));
  return signIn(shop, "producer_member", email, MEMBER_PASSWORD);
}
