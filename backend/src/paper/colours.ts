/** The house's colours on paper: each is told from the ground, and from its neighbours, in black and white too. */
export const paperColours = {
  ink: "#1d1b16",
  muted: "#5b564b",
  indigo: "#22306b",
  lacquer: "#a82a1e",
  hairline: "#b9b2a3",
} as const;
