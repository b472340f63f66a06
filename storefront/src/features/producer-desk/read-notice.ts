"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { markAllNotices, markNotice } from "@/data/producer-desk";
import { type Locale, localePath, safeReturnPath } from "@/lib/locale";
import { deskPaths } from "./paths";
import { toSignIn } from "./require-member";
import { isSignedOut } from "./signed-out";

/** Marks one notice read and goes where it leads; without a place it stays on the page. */
export const openNotice = async (locale: Locale, id: string, href: string | null): Promise<void> => {
  const answer = await markNotice(id);
  if (isSignedOut(answer)) {
    return toSignIn(locale, deskPaths(locale).notices());
  }
  // A notice that could not be marked is unread still; where it leads is worth more than the mark.
  if (href) redirect(localePath(locale, safeReturnPath(href, deskPaths("vi").today)));
  refresh();
};

export const readAllNotices = async (locale: Locale): Promise<void> => {
  const answer = await markAllNotices();
  if (isSignedOut(answer)) {
    return toSignIn(locale, deskPaths(locale).notices());
  }
  refresh();
};
