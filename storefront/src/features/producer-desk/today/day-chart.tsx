import type { SalesDay } from "@contracts/today";
import { barHeight, chartTop, shortVnd } from "../money/chart-scale";

const WIDTH = 360;
const HEIGHT = 96;
const LEFT = 44;
const GAP = 2;
const NAMED_EVERY = 7;

/** What was sold on each day, as bars; its words stand in the table beside it. */
export const DayChart = ({ days, label }: { days: readonly SalesDay[]; label: string }) => {
  const top = chartTop(days.map(({ amount_vnd }) => amount_vnd));
  const slot = (WIDTH - LEFT) / Math.max(1, days.length);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 -12 ${WIDTH} ${HEIGHT + 32}`}
      className="block h-auto w-full max-w-[30rem]"
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part} transform={`translate(0 ${HEIGHT - part * HEIGHT})`}>
          <line x1={LEFT} x2={WIDTH} className="stroke-hairline" />
          <text x={LEFT - 6} y={4} textAnchor="end" className="fill-muc-muted text-[11px]">
            {shortVnd(part * top)}
          </text>
        </g>
      ))}
      {days.map(({ day, amount_vnd }, index) => {
        const height = barHeight(amount_vnd, top, HEIGHT);
        const isNamed = (days.length - 1 - index) % NAMED_EVERY === 0;
        return (
          <g key={day} transform={`translate(${LEFT + index * slot} 0)`}>
            <rect x={GAP / 2} y={HEIGHT - height} width={slot - GAP} height={height} className="fill-cham" />
            {isNamed && (
              <text
                x={index === days.length - 1 ? slot : slot / 2}
                y={HEIGHT + 16}
                textAnchor={index === days.length - 1 ? "end" : "middle"}
                className="fill-muc-muted text-[11px]"
              >
                {Number(day.slice(8))}/{Number(day.slice(5, 7))}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};
