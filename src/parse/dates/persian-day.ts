const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const DAY = new RegExp(String.raw`^(\d{1,2})\s(${MONTHS.join('|')})(?:\sماه)?\s(1[2-4]\d{2})$`, 'u');
/** Its years begin in March, so many years later. */
const YEARS_APART = 621;
const NEW_YEAR = 20;
const MS_A_DAY = 86_400_000;
/** The months have 31 days in the first half of the year, and 30 in the other; how the years begin is left to the platform. */
const LONG_MONTHS = 6;
const LEEWAY = [0, -1, 1, -2, 2];

/** Whether a word is a month of the Persian calendar. */
export function isPersianMonth(word: string): boolean {
  return MONTHS.includes(word.normalize('NFC'));
}

/** A day of the Persian calendar with the name of its month, and digits of ASCII, in ISO 8601: `22 دی 1402`. Any other text as it is. */
export function withPersianDay(text: string): string {
  const [, day = '', name = '', year = ''] = DAY.exec(text) ?? [];
  if (day === '') return text;
  const month = MONTHS.indexOf(name);
  const days = month * 30 + Math.min(month, LONG_MONTHS) + Number(day) - 1;
  const about = Date.UTC(Number(year) + YEARS_APART, 2, NEW_YEAR) + days * MS_A_DAY;
  // Made here: hardly any seed has one.
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wanted = `${month + 1}/${Number(day)}/${year}`;
  const found = LEEWAY.map((off) => about + off * MS_A_DAY).find((time) =>
    calendar.format(time).startsWith(wanted),
  );
  return found === undefined ? text : new Date(found).toISOString().slice(0, 10);
}
