import { describe, expect, it } from 'vitest';
import { revised } from '../meetings/changes.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { newMeeting } from '../meetings/new-meeting.ts';
import { calendarFile } from './calendar-file.ts';

const group = { name: 'SSP “Nordby"', language: 'da' as const };

const called: Meeting = newMeeting({
  meetingId: '00000000-0000-4000-8000-00000000aaaa',
  title: 'Netværksmøde; forår, æøå',
  kind: 'ordinary',
  status: 'called',
  date: '2020-03-10',
  time: '16:30',
  place: 'Nordby Skole,\nlokale 12',
  createdBy: 'formand',
  createdAt: '2020-02-20T09:00:00.000Z',
  calledAt: '2020-02-20T09:05:00.000Z',
  sequence: 1,
});

/** The properties of a file, its folded lines put together again. */
const linesOf = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');

const property = (file: string, name: string): string | undefined =>
  linesOf(file)
    .find((line) => line.startsWith(name))
    ?.slice(name.length);

const on = (date: string, time: string, until: string | null = null) =>
  calendarFile({ ...called, date, time, until }, group);

describe('a calendar file', () => {
  it('says what, when, where and whose, and nothing else', () => {
    const file = calendarFile(called, group);
    const event = linesOf(file).slice(linesOf(file).indexOf('BEGIN:VEVENT'));
    expect(event).toEqual([
      'BEGIN:VEVENT',
      'UID:00000000-0000-4000-8000-00000000aaaa@tovholder',
      'SEQUENCE:1',
      'DTSTAMP:20200220T090500Z',
      'DTSTART;TZID=Europe/Copenhagen:20200310T163000',
      'DTEND;TZID=Europe/Copenhagen:20200310T183000',
      'SUMMARY:Netværksmøde\\; forår\\, æøå',
      'LOCATION:Nordby Skole\\,\\nlokale 12',
      'DESCRIPTION:SSP “Nordby"',
      'ORGANIZER;CN="SSP “Nordby’":mailto:noreply@tovholder.invalid',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20200220T090500Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(linesOf(file).slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tovholder//Tovholder//DA',
      'METHOD:PUBLISH',
    ]);
  });

  it('keeps to the form that calendars demand', () => {
    const file = calendarFile({ ...called, title: `Møde\u0007 ${'æøå'.repeat(60)}` }, group);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('ends when the meeting does', () => {
    expect(property(on('2020-03-10', '16:30', '17:45'), 'DTEND;TZID=Europe/Copenhagen:')).toBe('20200310T174500');
    expect(property(on('2020-12-31', '23:00'), 'DTEND;TZID=Europe/Copenhagen:')).toBe('20210101T010000');
  });

  it('is by the clock on the wall on the days when it is put forward and back', () => {
    const start = 'DTSTART;TZID=Europe/Copenhagen:';
    const end = 'DTEND;TZID=Europe/Copenhagen:';
    for (const day of ['2020-03-29', '2020-10-25']) {
      const file = on(day, '09:00');
      expect(property(file, start)).toBe(`${day.replaceAll('-', '')}T090000`);
      expect(property(file, end)).toBe(`${day.replaceAll('-', '')}T110000`);
    }
    // Two hours go by from half past one, of which the clock shows three in March and one in October.
    expect(property(on('2020-03-29', '01:30'), end)).toBe('20200329T043000');
    expect(property(on('2020-10-25', '01:30'), end)).toBe('20201025T023000');
  });

  it('brings the rules of Danish time along', () => {
    const lines = linesOf(calendarFile(called, group));
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
    expect(zone).toContain('TZID:Europe/Copenhagen');
    expect(zone.filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  it('grows with what calendars must take over, and with nothing else', () => {
    const moved = revised(called, { date: '2020-03-12' });
    expect(property(calendarFile(moved, group), 'SEQUENCE:')).toBe('2');
    expect(property(calendarFile(moved, group), 'UID:')).toBe(property(calendarFile(called, group), 'UID:'));
    expect(revised(moved, { until: '18:00' }).sequence).toBe(3);
    expect(revised(moved, { place: null }).sequence).toBe(3);
    expect(revised(moved, { title: 'Andet' }).sequence).toBe(3);
    expect(revised(moved, { leader: 'en anden' }).sequence).toBe(2);
  });

  it('takes a cancelled meeting out again', () => {
    const changes = [
      { kind: 'cancelled', by: 'Formand', at: '2020-03-01T12:00:00.000Z', announcementId: null, note: 'Sygdom' },
    ] as const;
    const file = calendarFile(revised({ ...called, changes }, { status: 'cancelled' }), group);
    expect(property(file, 'METHOD:')).toBe('CANCEL');
    expect(property(file, 'STATUS:')).toBe('CANCELLED');
    expect(property(file, 'SEQUENCE:')).toBe('2');
    expect(property(file, 'DTSTAMP:')).toBe('20200301T120000Z');
    expect(file).not.toMatch(/Sygdom|Formand/);
  });
});
