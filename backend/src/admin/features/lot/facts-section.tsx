import { Badge } from "@medusajs/ui";
import type { OfficeLot } from "../../../contracts/lot-office";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink } from "../../ui/cells";
import { Facts } from "../../ui/facts";
import { linkLook } from "../../ui/link-look";
import { Section } from "../../ui/section";
import { lastDayWords } from "./last-day-words";
import { LotStateBadge } from "./state-badge";

/** What a lot is, whose, how old, and how much of it is left. */
export function LotFacts({ lot }: { lot: OfficeLot }) {
  const words = useWords();
  const { product, producer, variant, use_by_on } = lot;
  const count = (n: number) => n.toLocaleString("vi-VN");
  const lastDay = use_by_on ? [formatDay(use_by_on), lastDayWords(lot, words)] : [words("lot.no_use_by")];
  const facts = [
    {
      label: words("lot.product"),
      value: <CellLink to={`/products/${product.id}`}>{product.title}</CellLink>,
    },
    { label: words("lot.variant"), value: [variant.title, variant.sku].filter(Boolean).join(" · ") },
    {
      label: words("lot.producer"),
      value: <CellLink to={`/producers/${producer.id}`}>{producer.name}</CellLink>,
    },
    { label: words("lot.made_on"), value: formatDay(lot.made_on) },
    { label: words("lot.use_by_on"), value: lastDay.filter(Boolean).join(" · ") },
    { label: words("lot.quantity"), value: count(lot.quantity) },
    { label: words("lot.allocated"), value: count(lot.allocated) },
    { label: words("lot.written_off"), value: count(lot.written_off) },
    { label: words("lot.remaining"), value: count(lot.remaining) },
    {
      label: words("lot.trace"),
      value: (
        <a href={lot.trace_url} target="_blank" rel="noreferrer" className={linkLook}>
          {words("lot.open_trace")}
        </a>
      ),
    },
  ];
  return (
    <Section
      title={lot.code}
      aside={
        <span className="flex flex-wrap items-center justify-end gap-2">
          {lot.is_demonstration && (
            <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
              {words("shared.demonstration")}
            </Badge>
          )}
          <LotStateBadge state={lot.state} />
        </span>
      }
    >
      <Facts facts={facts} />
    </Section>
  );
}
