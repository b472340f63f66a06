"use client";

import { usePathname } from "next/navigation";
import { localeOfPath } from "@/lib/locale";
import { FailureNotice } from "@/ui/failure-notice";
import { messages } from "./messages";

/** What a visitor sees when a page could not be made; nothing of it is ever cached. */
export const Failure = ({ retry }: { retry: () => void }) => (
  <FailureNotice words={messages(localeOfPath(usePathname())).failure} onRetry={retry} />
);
