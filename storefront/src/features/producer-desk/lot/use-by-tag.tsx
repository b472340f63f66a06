import type { LotRow } from "@contracts/lot";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Tag } from "@/ui/tag";
import { messages } from "./messages";

/** Within so many days a lot should leave first; as the list's filter has it. */
const SOON_DAYS = 30;

/** How long a lot may still be used; nothing for goods without a last day. */
export const UseByTag = ({ days_left, locale }: Pick<LotRow, "days_left"> & { locale: Locale }) => {
  const t = messages(locale);
  if (days_left === null) return null;
  if (days_left < 0) return <Tag tone="bad">{t.overdue(formatCount(-days_left))}</Tag>;
  if (days_left === 0) return <Tag tone="notice">{t.lastDay}</Tag>;
  return <Tag tone={days_left <= SOON_DAYS ? "notice" : "good"}>{t.daysLeft(formatCount(days_left))}</Tag>;
};
