/** The market's tokens as charts use them; the darker ones are lifted on a dark ground. */
export const chartColors = {
  cham: "var(--chart-cham)",
  nghe: "var(--chart-nghe)",
  che: "var(--chart-che)",
  son: "var(--chart-son)",
} as const;

export const chartTokens = `
.ocop-chart { --chart-cham: #22306B; --chart-nghe: #F2B705; --chart-che: #2F6B3C; --chart-son: #A82A1E; }
.dark .ocop-chart { --chart-cham: #8E9EEA; --chart-nghe: #F2B705; --chart-che: #6FB980; --chart-son: #E8796C; }`;
