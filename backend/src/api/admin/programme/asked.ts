import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { programmeQuerySchema } from "../../../contracts/programme";
import { FieldRefusal } from "../../../field-refusal";
import { type Day, isDay } from "../../../modules/certification";
import { parseQuery } from "../../parse-query";

/** The day and the year asked for; today and its year when none is. @throws FieldRefusal */
export function askedDayAndYear(req: AuthenticatedMedusaRequest): { day: Day; year: number } {
  const { day = today(), year } = parseQuery(programmeQuerySchema, req.query);
  if (!isDay(day)) throw new FieldRefusal({ day: "Ngày này không có trong lịch." }, "day");
  return { day, year: year ?? Number(day.slice(0, 4)) };
}
