import "server-only";
import type { ProducerMe } from "@contracts/producer";
import { redirect } from "next/navigation";
import { findMember } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "./paths";

/** Sends to the sign-in page, and from there back to `back`, drafts in its query included. */
export const toSignIn = (locale: Locale, back: string): never =>
  redirect(deskPaths(locale).signIn({ back, reason: "expired" }));

/** The signed-in member, or the way to the sign-in page. */
export const requireMember = async (locale: Locale, back: string): Promise<ProducerMe> =>
  (await findMember()) ?? redirect(deskPaths(locale).signIn({ back }));
