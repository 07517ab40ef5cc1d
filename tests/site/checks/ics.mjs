// Calendar files can be read by calendars: RFC 5545 line by line, then event by event.
import ICAL from 'ical.js';
import { absoluteProblem } from '../site/address.mjs';

export const name = 'ics';
export const about = 'calendars: CRLF, folding, UID, DTSTAMP, time zones, end not before start';

export function run(site, report) {
  const files = [...site.files].filter((file) => file.endsWith('.ics'));
  let events = 0;
  for (const file of files) {
    lines(site.read(file), (what) => report.find(file, what));
    events += calendar(site, file, (what) => report.find(file, what));
  }
  report.looked = `${files.length} calendars, ${events} events`;
}

function lines(bytes, say) {
  const rows = bytes.toString('latin1').split('\r\n'); // one character is one octet
  if (rows.at(-1) !== '') say('does not end with CRLF');
  if (rows.some((row) => /[\r\n]/.test(row))) say('a line ends with something else than CRLF');
  const long = rows.findIndex((row) => row.length > 75);
  if (long >= 0) say(`line ${long + 1} has ${rows[long].length} octets, 75 are allowed`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  rows.forEach((row, at) => {
    try {
      decoder.decode(Buffer.from(row, 'latin1'));
    } catch {
      say(`line ${at + 1} is not UTF-8, or a fold splits a character`);
    }
  });
}

function calendar(site, file, say) {
  let root;
  try {
    root = new ICAL.Component(ICAL.parse(site.text(file)));
  } catch (error) {
    say(`cannot be read: ${error.message}`);
    return 0;
  }
  if (root.name !== 'vcalendar') say(`is a ${root.name}, not a VCALENDAR`);
  if (root.getFirstPropertyValue('version') !== '2.0') say('VERSION is not 2.0');
  if (!root.getFirstPropertyValue('prodid')) say('has no PRODID');
  const zones = new Set(root.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')));
  const events = root.getAllSubcomponents('vevent');
  if (events.length === 0) say('has no event');
  const ids = new Set();
  for (const event of events) {
    const id = event.getFirstPropertyValue('uid');
    if (!id) say('an event has no UID');
    const key = `${id} ${event.getFirstPropertyValue('recurrence-id') ?? ''}`;
    if (ids.has(key)) say(`UID ${id} stands twice`);
    ids.add(key);
    one(site, event, zones, (what) => say(`event ${id}: ${what}`));
  }
  return events.length;
}

function one(site, event, zones, say) {
  const value = (property) => event.getFirstPropertyValue(property);
  if (!event.getFirstProperty('dtstamp')) say('has no DTSTAMP');
  else if (!/Z$/.test(value('dtstamp').toICALString())) say('DTSTAMP is not in UTC');
  if (!value('summary')) say('has no SUMMARY');
  const start = value('dtstart');
  const end = value('dtend');
  if (!start) return say('has no DTSTART');
  if (end && end.isDate !== start.isDate) say('DTSTART and DTEND are not of one kind');
  else if (end && end.compare(start) < 0) say('ends before it starts');
  else if (end && end.isDate && end.compare(start) === 0) say('lasts no day: DTEND is the day after the last');
  if (end && value('duration')) say('has both DTEND and DURATION');
  for (const property of event.getAllProperties()) {
    const zone = property.getParameter('tzid');
    if (zone && !zones.has(zone)) say(`${property.name.toUpperCase()} is in ${zone}, but there is no VTIMEZONE for it`);
  }
  const url = value('url');
  const problem = url && absoluteProblem(site, url);
  if (problem) say(`URL ${url} ${problem}`);
}
