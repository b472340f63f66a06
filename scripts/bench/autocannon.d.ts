/** The part of autocannon, which ships no types, that the benchmarks use. */
declare module "autocannon" {
  type Options = {
    url: string;
    headers?: Record<string, string>;
    connections: number;
    /** seconds */
    duration: number;
  };
  type Result = { requests: { average: number }; non2xx: number; errors: number; timeouts: number };
  type Run = Promise<Result> & {
    on(
      event: "response",
      listener: (client: object, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  };
  export default function autocannon(options: Options): Run;
}
