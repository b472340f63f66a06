const minutes = (count: number): number => count * 60;

/** How often a door may be knocked at: `points` within `duration_s`, then closed for `block_s`. */
export const limits = {
  /** Wrong passwords for one account from one address. */
  "sign-in": { points: 10, duration_s: minutes(15), block_s: minutes(15) },
  /** Wrong passwords from one address; wide enough for an office behind one address. */
  "sign-in-address": { points: 200, duration_s: minutes(60), block_s: minutes(15) },
  /** Order look-ups from one address: with 10⁹ codes, guessing is hopeless. */
  "look-up": { points: 30, duration_s: minutes(10), block_s: minutes(10) },
  /** Misuse reports from one address: wide enough for a market hall behind one. */
  report: { points: 20, duration_s: minutes(60), block_s: minutes(60) },
  /** Applications from one address: wide enough for a district helper who sets up a whole commune. */
  application: { points: 20, duration_s: minutes(60), block_s: minutes(60) },
  /** Look-ups of an application by its code that found none. */
  "application-look-up": { points: 30, duration_s: minutes(10), block_s: minutes(10) },
  /** Look-ups of a report by its code that found none. */
  "report-look-up": { points: 30, duration_s: minutes(10), block_s: minutes(10) },
  /** Companies that ask to buy wholesale, from one address. */
  "buyer-application": { points: 20, duration_s: minutes(60), block_s: minutes(60) },
  /** Invitations that do not exist or are over. */
  invitation: { points: 30, duration_s: minutes(10), block_s: minutes(10) },
  /**
   * Codes of lots that do not exist. They are no secret: this only keeps a machine from trying them all,
   * and must never keep a network of many telephones from reading of a recall.
   */
  trace: { points: 300, duration_s: minutes(10), block_s: minutes(1) },
} as const;

export type LimitName = keyof typeof limits;
