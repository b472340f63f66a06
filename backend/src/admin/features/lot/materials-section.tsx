import type { OfficeLot } from "../../../contracts/lot-office";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { EmptyLine, TwoLines } from "../../ui/cells";
import { Section } from "../../ui/section";

/** One step back: what a lot was made of, and where that came from. */
export function LotMaterials({ materials }: { materials: OfficeLot["raw_materials"] }) {
  const words = useWords();
  return (
    <Section title={words("lot.materials")}>
      {materials.length === 0 && <EmptyLine>{words("lot.materials_empty")}</EmptyLine>}
      {materials.map(({ name, place, supplier, received_on }) => {
        const facts = [
          place,
          supplier && words("lot.supplier", { name: supplier }),
          received_on && words("lot.received_on", { day: formatDay(received_on) }),
        ];
        return (
          <div key={`${name} ${place} ${received_on}`} className="txt-compact-small px-6 py-2">
            <TwoLines first={name} second={facts.filter(Boolean).join(" · ")} />
          </div>
        );
      })}
    </Section>
  );
}
