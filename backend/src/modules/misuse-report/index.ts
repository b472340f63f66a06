import { Module } from "@medusajs/framework/utils";
import { MisuseReportService } from "./service";

export { randomReportCode } from "./report-code";
export type { MisuseReportService } from "./service";
export { reportTransition, stateWords } from "./transitions";

export const MISUSE_REPORT_MODULE = "misuseReport";

export default Module(MISUSE_REPORT_MODULE, { service: MisuseReportService });
