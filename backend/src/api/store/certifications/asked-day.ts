import { daySchema } from "../../../contracts/certification";
import { isDay } from "../../../modules/certification";

/** A day that is in the calendar. */
export const askedDaySchema = daySchema.refine(isDay);
