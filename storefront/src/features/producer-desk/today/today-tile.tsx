import { classNames } from "@/lib/class-names";

const tones = {
  urgent: "border-nghe bg-nghe-wash",
  bad: "border-son bg-son-wash",
  calm: "border-hairline bg-white",
} as const;

export type TodayTileProps = {
  href: string;
  label: string;
  count: number;
  tone: keyof typeof tones;
};

/** One number to act on, as large as a thumb; three of them stand beside each other on a phone. */
export const TodayTile = ({ href, label, count, tone }: TodayTileProps) => (
  <a
    href={href}
    className={classNames(
      "grid min-h-24 min-w-0 content-between gap-1 rounded-card border-2 p-3 hover:border-cham",
      tones[count === 0 ? "calm" : tone],
    )}
  >
    <span
      className={classNames(
        "font-display text-3xl leading-none font-semibold",
        count === 0 ? "text-muc-muted" : "text-muc",
      )}
    >
      {count}
    </span>
    <span className="text-sm font-semibold leading-snug">{label}</span>
  </a>
);
