import type { ListingState } from "@contracts/listing";
import type { Locale } from "@/lib/locale";
import { Tag, type Tone } from "@/ui/tag";
import { messages } from "./messages";

const tones: Record<ListingState, Tone> = {
  draft: "plain",
  submitted: "notice",
  returned: "bad",
  approved: "good",
};

/** Where a proposal stands; without one the page is as it was approved. */
export const ListingStateTag = ({ state, locale }: { state: ListingState | null; locale: Locale }) => (
  <Tag tone={state ? tones[state] : "plain"}>{messages(locale).state[state ?? "none"]}</Tag>
);
