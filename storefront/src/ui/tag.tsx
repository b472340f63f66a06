import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

const tones = {
  plain: "bg-gao-raised text-muc",
  good: "bg-che-wash text-che",
  notice: "bg-nghe-wash text-nghe-deep",
  bad: "bg-son-wash text-son",
} as const;
export type Tone = keyof typeof tones;

export const Tag = ({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) => (
  <span
    className={classNames(
      "inline-flex items-center rounded-pill px-3 py-1 text-sm font-semibold",
      tones[tone],
    )}
  >
    {children}
  </span>
);
