import type { Standing } from "@contracts/certification";
import type { Locale } from "@/lib/locale";
import { Tag } from "@/ui/tag";
import { messages } from "./messages";
import { standingTone } from "./standing-tone";

export const StandingTag = ({ standing, locale }: { standing: Standing; locale: Locale }) => (
  <Tag tone={standingTone(standing)}>{messages(locale).standings[standing]}</Tag>
);
