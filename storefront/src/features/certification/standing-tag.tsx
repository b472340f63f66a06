import type { Standing } from "@contracts/certification";
import type { Locale } from "@/lib/locale";
import { Tag, type Tone } from "@/ui/tag";
import { messages } from "./messages";

const tones: Record<Standing, Tone> = {
  in_force: "good",
  expiring: "notice",
  expired: "bad",
  superseded: "plain",
  revoked: "bad",
};

export const StandingTag = ({ standing, locale }: { standing: Standing; locale: Locale }) => (
  <Tag tone={tones[standing]}>{messages(locale).standings[standing]}</Tag>
);
