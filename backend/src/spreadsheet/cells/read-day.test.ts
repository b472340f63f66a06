import { describe, expect, test } from "vitest";
import { readDay } from "./read-day";
import { dayOfSerial } from "./serial-day";

describe("a day is read from", () => {
  test.each([
    ["12/12/2021", "2021-12-12"],
    ["1/2/2024", "2024-02-01"],
    ["05-09-2025", "2025-09-05"],
    [" 05.09.2025 ", "2025-09-05"],
    ["2024-02-29", "2024-02-29"],
    ["2024-2-9", "2024-02-09"],
    ["2024-02-29T00:00:00.000Z", "2024-02-29"],
    ["12/12/2021 00:00:00", "2021-12-12"],
    [44542, "2021-12-12"],
    ["44542", "2021-12-12"],
    [44542.75, "2021-12-12"],
    ["31/12/2099", "2099-12-31"],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%j", (cell, day) => {
    expect(readDay(cell)).toEqual({ value: day });
  });
});

describe("a day is refused in words", () => {
  test.each([
    ["31/02/2024", "Ngày 31/02/2024 không có trong lịch."],
    ["29/02/2025", "Ngày 29/02/2025 không có trong lịch."],
    ["2025-13-01", "Ngày 2025-13-01 không có trong lịch."],
    ["1/1/21", "“1/1/21” chỉ có hai số của năm. Hãy viết đủ bốn số: dd/mm/yyyy."],
    ["12/2021", "“12/2021” không phải ngày dạng dd/mm/yyyy."],
    ["hôm qua", "“hôm qua” không phải ngày dạng dd/mm/yyyy."],
    [2021, "2021 không phải một ngày. Hãy viết dạng dd/mm/yyyy."],
    [-1, "-1 không phải một ngày. Hãy viết dạng dd/mm/yyyy."],
    [true, "Phải là ngày dạng dd/mm/yyyy."],
  ])("%j", (cell, message) => {
    expect(readDay(cell)).toEqual({ fault: message });
  });
});

test("Excel's serials: the day that never was is none, and either first day may be counted from", () => {
  expect(dayOfSerial(1)).toBe("1900-01-01");
  expect(dayOfSerial(59)).toBe("1900-02-28");
  expect(dayOfSerial(60)).toBeNull();
  expect(dayOfSerial(61)).toBe("1900-03-01");
  expect(dayOfSerial(45_657)).toBe("2024-12-31");
  expect(dayOfSerial(44_195, true)).toBe("2024-12-31");
  expect(dayOfSerial(3_000_000)).toBeNull();
});
