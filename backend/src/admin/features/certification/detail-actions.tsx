import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { Certification } from "../../data/certifications";
import { useWords } from "../../lib/use-words";
import { RecordDrawer } from "./record-drawer";
import { isHeld, revocationOf } from "./revoking";
import { WithdrawDrawer } from "./withdraw-drawer";

type Props = { certification: Certification; publicUrl: string };

/** What may be done about a decision: see it as the public does, revoke the star, take it off the record. */
export function DetailActions({ certification, publicUrl }: Props) {
  const words = useWords();
  const [open, setOpen] = useState<"revoke" | "withdraw" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button size="small" variant="transparent" asChild>
        <a href={publicUrl} target="_blank" rel="noreferrer">
          {words("certification.public_page")}
        </a>
      </Button>
      <Button size="small" variant="secondary" onClick={() => setOpen("withdraw")}>
        {words("certification.withdraw")}
      </Button>
      {isHeld(certification) && (
        <Button size="small" variant="danger" onClick={() => setOpen("revoke")}>
          {words("certification.revoke")}
        </Button>
      )}
      {open === "revoke" && <RecordDrawer start={revocationOf(certification)} onClose={close} />}
      {open === "withdraw" && <WithdrawDrawer certification={certification} onClose={close} />}
    </div>
  );
}
