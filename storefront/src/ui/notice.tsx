import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

const tones = {
  info: "border-cham bg-gao-raised",
  good: "border-che bg-che-wash",
  warning: "border-nghe bg-nghe-wash",
  error: "border-son bg-son-wash",
} as const;

type NoticeProps = { tone?: keyof typeof tones; title?: string; children?: ReactNode; live?: boolean };

/** A message in the flow of the page. `live` announces it as it appears: errors at once, the rest politely. */
export const Notice = ({ tone = "info", title, children, live = false }: NoticeProps) => (
  <div
    role={live ? (tone === "error" ? "alert" : "status") : undefined}
    className={classNames("rounded-card border-l-4 px-4 py-3", tones[tone])}
  >
    {title && <p className="font-display font-semibold">{title}</p>}
    {children && <div className="text-muc">{children}</div>}
  </div>
);
