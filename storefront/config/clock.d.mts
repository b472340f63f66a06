export declare const vietnamDayNumber: (instant: number) => number;
export declare const clockNow: () => number;
