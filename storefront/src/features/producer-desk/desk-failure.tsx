"use client";

import { usePathname } from "next/navigation";
import { localeOfPath } from "@/lib/locale";
import { FailureNotice } from "@/ui/failure-notice";
import { messages } from "./frame-messages";

/** What a member sees when a page of the desk could not be made. */
export const DeskFailure = ({ retry }: { retry: () => void }) => (
  <FailureNotice words={messages(localeOfPath(usePathname())).failure} onRetry={retry} />
);
