/** What a cell was read as, or what is wrong with it in a sentence. An empty cell is null. */
export type CellRead<Value> =
  | { value: Value | null; fault?: undefined }
  | { value?: undefined; fault: string };

export const fault = (message: string): { fault: string } => ({ fault: message });
