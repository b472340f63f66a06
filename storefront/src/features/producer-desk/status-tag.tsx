import type { ProducerOrderStatus } from "@contracts/order";
import type { Locale } from "@/lib/locale";
import { Tag, type Tone } from "@/ui/tag";
import { messages } from "./order-messages";

const tones: Record<ProducerOrderStatus, Tone> = {
  placed: "notice",
  confirmed: "plain",
  shipped: "plain",
  delivered: "good",
  canceled: "bad",
};

export const StatusTag = ({ status, locale }: { status: ProducerOrderStatus; locale: Locale }) => (
  <Tag tone={tones[status]}>{messages(locale).status[status]}</Tag>
);
