/** How the marketplace words time, money and counts. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** "17 minutes ago", "yesterday", "last week" … for an age in minutes. */
export function ago(minutes: number): string {
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${count(Math.floor(minutes), 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${count(hours, 'hour')} ago`;
  const days = Math.floor(hours / 24);
  if (days === 1) return 'yesterday';
  if (days < 7) return `${days} days ago`;
  if (days < 14) return 'last week';
  if (days < 31) return `${Math.floor(days / 7)} weeks ago`;
  if (days < 61) return 'last month';
  return `${Math.floor(days / 30)} months ago`;
}

/** The local calendar day of a moment, as an ISO date. */
export function dayOf(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day that lies so many days before an ISO date. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
}

function parts(day: string): [year: number, month: string, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, MONTHS[month - 1] ?? '', date];
}

/** "January 11, 2026". */
export function longDate(day: string): string {
  const [year, month, date] = parts(day);
  return `${month} ${date}, ${year}`;
}

/** "Jan 11, 2026". */
export function shortDate(day: string): string {
  const [year, month, date] = parts(day);
  return `${month.slice(0, 3)} ${date}, ${year}`;
}

/** A statement's day: "Today", "Yesterday" or the long date. */
export function statementDay(day: string, today: string): string {
  if (day === today) return 'Today';
  return day === daysBefore(today, 1) ? 'Yesterday' : longDate(day);
}

/** "20 Connects", "1 Connect". */
export const connects = (amount: number): string => count(amount, 'Connect');

const grouped = (figure: string): string => figure.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** "$2,000.00", as job pages and search tiles have it. */
export function money(dollars: number): string {
  const [whole = '0', cents = '00'] = dollars.toFixed(2).split('.');
  return `$${grouped(whole)}.${cents}`;
}

/** "$2,000" or "$12.50", as the feed has it. */
export const roundMoney = (dollars: number): string => money(dollars).replace(/\.00$/, '');

/** "$10K", "$1.9K", "$700": rounded down. */
export function shortMoney(dollars: number): string {
  if (dollars < 1000) return `$${dollars}`;
  const thousands = dollars / 1000;
  return `$${thousands >= 10 ? Math.floor(thousands) : Math.floor(thousands * 10) / 10}K`;
}
