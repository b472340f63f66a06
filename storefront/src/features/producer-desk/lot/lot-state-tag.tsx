import type { LotState } from "@contracts/lot";
import type { Locale } from "@/lib/locale";
import { Tag, type Tone } from "@/ui/tag";
import { messages } from "./messages";

const tones: Record<LotState, Tone> = { open: "good", recalled: "bad", closed: "plain" };

export const LotStateTag = ({ state, locale }: { state: LotState; locale: Locale }) => (
  <Tag tone={tones[state]}>{messages(locale).states[state]}</Tag>
);
