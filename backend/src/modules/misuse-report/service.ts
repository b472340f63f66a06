import { MedusaService } from "@medusajs/framework/utils";
import { MisuseReport } from "./models/misuse-report";
import { ReportContact } from "./models/report-contact";
import { ReportNote } from "./models/report-note";

export class MisuseReportService extends MedusaService({ MisuseReport, ReportContact, ReportNote }) {}
