import type { MoneyMonth } from "@contracts/settlement";
import { formatMonth } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { barHeight, chartTop, shortVnd } from "./chart-scale";
import { messages } from "./messages";

const WIDTH = 360;
const HEIGHT = 120;
const LEFT = 44;
const BAR = 9;

/** What was sold and what was paid in each month; drawn by the server, read aloud as a list. */
export const MonthChart = ({ months, locale }: { months: readonly MoneyMonth[]; locale: Locale }) => {
  const t = messages(locale);
  const top = chartTop(months.flatMap((month) => [month.sale_vnd, month.paid_vnd]));
  const slot = (WIDTH - LEFT) / Math.max(1, months.length);
  return (
    <figure className="max-w-[30rem]">
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 pb-3 text-sm">
        <Key className="bg-cham" label={t.chartSale} />
        <Key className="bg-nghe" label={t.chartPaid} />
      </figcaption>
      <svg aria-hidden viewBox={`0 -12 ${WIDTH} ${HEIGHT + 34}`} className="block h-auto w-full">
        {[0, 0.5, 1].map((part) => (
          <g key={part} transform={`translate(0 ${HEIGHT - part * HEIGHT})`}>
            <line x1={LEFT} x2={WIDTH} className="stroke-hairline" />
            <text x={LEFT - 8} y={4} textAnchor="end" className="fill-muc-muted text-[11px]">
              {shortVnd(part * top)}
            </text>
          </g>
        ))}
        {months.map(({ month, sale_vnd, paid_vnd }, index) => {
          const sale = barHeight(sale_vnd, top, HEIGHT);
          const paid = barHeight(paid_vnd, top, HEIGHT);
          return (
            <g key={month} transform={`translate(${LEFT + index * slot + slot / 2} 0)`}>
              <rect x={-BAR - 1} y={HEIGHT - sale} width={BAR} height={sale} className="fill-cham" />
              <rect x={1} y={HEIGHT - paid} width={BAR} height={paid} className="fill-nghe" />
              <text y={HEIGHT + 16} textAnchor="middle" className="fill-muc-muted text-[11px]">
                {Number(month.slice(5))}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="sr-only">
        {months.map(({ month, sale_vnd, paid_vnd }) => (
          <li key={month}>
            {t.chartMonth(formatMonth(`${month}-01`), formatMoney(sale_vnd), formatMoney(paid_vnd))}
          </li>
        ))}
      </ul>
    </figure>
  );
};

const Key = ({ className, label }: { className: string; label: string }) => (
  <span className="inline-flex items-center gap-2">
    <span aria-hidden className={`size-3 rounded-sm ${className}`} />
    {label}
  </span>
);
