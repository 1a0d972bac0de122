const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const february = 1;

const time = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;
const month = `(?<month>${months.join("|")})`;
const shortDay = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const longDay = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** The three forms that a reader of HTTP has to know; only the first is still written. */
const forms = [
  new RegExp(String.raw`^${shortDay}, (?<day>\d\d) ${month} (?<year>\d{4}) ${time} GMT$`),
  new RegExp(String.raw`^${longDay}, (?<day>\d\d)-${month}-(?<year>\d\d) ${time} GMT$`),
  new RegExp(String.raw`^${shortDay} ${month} (?<day>[ \d]\d) ${time} (?<year>\d{4})$`),
];

const secondMs = 1000;
const dayMs = 86_400 * secondMs;
const meanYearMs = 365.2425 * dayMs;

/**
 * A date of an HTTP header in milliseconds since 1970, or `undefined` where it is none.
 *
 * A year of two digits is the last one with these digits that is not more than 50 years after `nowMs`.
 * The name of the day is not compared with the date: who gets it wrong still means the date.
 */
export function httpDateMs(text: string, nowMs: number): number | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (found !== undefined) return instantMs(found, nowMs);
  }
  return undefined;
}

function instantMs(found: Readonly<Record<string, string>>, nowMs: number): number | undefined {
  const { year: digits = "", month: name = "" } = found;
  const [day = 0, hour = 0, minute = 0, second = 0] = [
    found["day"],
    found["hour"],
    found["minute"],
    found["second"],
  ].map(Number);
  const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits), nowMs);
  const month = months.indexOf(name);
  if (day < 1 || day > daysIn(month, year)) return undefined;
  // Second 60 is a leap second, which counts as the first second after it.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const days = daysBefore(month, year) + day - 1;
  return days * dayMs + ((hour * 60 + minute) * 60 + second) * secondMs;
}

function fullYear(lastDigits: number, nowMs: number): number {
  const latest = 1970 + Math.floor(nowMs / meanYearMs) + 50;
  return lastDigits + 100 * Math.floor((latest - lastDigits) / 100);
}

/** The days from 1970 to the first of a month. */
function daysBefore(month: number, year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  let days = 365 * (year - 1970) + leapDays - 477;
  for (let before = 0; before < month; before++) days += daysIn(before, year);
  return days;
}

function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (monthLengths[month] ?? 0) + (month === february && leap ? 1 : 0);
}
