/** Who changes a round does so alone: results, entries and decisions of one round follow each other. */
export const lockOfRound = (roundId: string): string => `evaluation-round:${roundId}`;
