import type { WriteOff } from "../../../contracts/lot";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { Figures, TwoLines } from "../../ui/cells";
import { Section } from "../../ui/section";

/** Pieces that left a lot without an order. */
export function LotWriteOffs({ writeOffs }: { writeOffs: WriteOff[] }) {
  const words = useWords();
  return (
    <Section title={words("lot.write_offs")}>
      {writeOffs.map(({ id, quantity, reason, note, written_off_on }) => (
        <div key={id} className="txt-compact-small flex items-start justify-between gap-x-4 px-6 py-2">
          <TwoLines first={`${words(`lot.off_${reason}`)} · ${formatDay(written_off_on)}`} second={note} />
          <span className="py-1.5">
            <Figures>{quantity.toLocaleString("vi-VN")}</Figures>
          </span>
        </div>
      ))}
    </Section>
  );
}
