import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { chartTokens } from "./chart-colors";

export type BarSeries = { key: string; label: string; color: string };
export type BarRow = { name: string } & Record<string, string | number>;

type Props = {
  /** What the picture shows, for who cannot see it; the figures stand in a table beside it. */
  label: string;
  rows: BarRow[];
  series: BarSeries[];
  isStacked?: boolean;
  /** Names down the side, for long ones. */
  isLying?: boolean;
  unit?: string;
};

const tick = { fontSize: 12, fill: "var(--fg-subtle)" } as const;
const shortened = (name: string): string => (name.length > 22 ? `${name.slice(0, 21)}…` : name);

/** Bars in the market's colours. Nothing moves: figures are to be read, not watched. */
export function Bars({ label, rows, series, isStacked = false, isLying = false, unit = "" }: Props) {
  const height = isLying ? Math.max(160, rows.length * 34 + 56) : 260;
  const numbers = <XAxis key="x" type="number" allowDecimals={false} tick={tick} unit={unit} />;
  const names = <XAxis key="x" dataKey="name" tick={tick} interval={0} />;
  return (
    <div role="img" aria-label={label} className="ocop-chart w-full">
      <style>{chartTokens}</style>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart
          data={rows}
          layout={isLying ? "vertical" : "horizontal"}
          margin={{ top: 8, right: 16, left: 0 }}
        >
          <CartesianGrid stroke="var(--border-base)" horizontal={!isLying} vertical={isLying} />
          {isLying ? numbers : names}
          {isLying ? (
            <YAxis
              type="category"
              dataKey="name"
              width={150}
              tick={tick}
              tickFormatter={shortened}
              interval={0}
            />
          ) : (
            <YAxis allowDecimals={false} tick={tick} width={36} unit={unit} />
          )}
          <Tooltip
            cursor={{ fill: "var(--bg-base-hover)" }}
            contentStyle={{ background: "var(--bg-base)", borderColor: "var(--border-base)", fontSize: 13 }}
          />
          {series.length > 1 && (
            // Turmeric is no colour for words: the square beside them carries it.
            <Legend
              wrapperStyle={{ fontSize: 12 }}
              formatter={(name: string) => <span style={{ color: "var(--fg-base)" }}>{name}</span>}
            />
          )}
          {series.map(({ key, label: name, color }) => (
            <Bar
              key={key}
              dataKey={key}
              name={name}
              fill={color}
              maxBarSize={40}
              isAnimationActive={false}
              {...(isStacked ? { stackId: "all" } : {})}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
