import { classNames } from "@/lib/class-names";

const tones = {
  urgent: "border-nghe bg-nghe-wash",
  bad: "border-son bg-son-wash",
  calm: "border-hairline bg-white",
} as const;

type TodayTileProps = {
  href: string;
  label: string;
  count: number;
  tone: keyof typeof tones;
};

/** One number to act on, as large as a thumb. */
export const TodayTile = ({ href, label, count, tone }: TodayTileProps) => (
  <a
    href={href}
    className={classNames(
      "grid min-h-28 content-between gap-2 rounded-card border-2 p-4 hover:border-cham",
      tones[count === 0 ? "calm" : tone],
    )}
  >
    <span
      className={classNames(
        "font-display text-4xl leading-none font-semibold",
        count === 0 ? "text-muc-muted" : "text-muc",
      )}
    >
      {count}
    </span>
    <span className="font-semibold leading-snug">{label}</span>
  </a>
);
