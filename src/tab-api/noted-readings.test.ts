import { expect, it, vi } from 'vitest';
import { NotedReadings } from './noted-readings.ts';

const minutes = (n: number) => n * 60_000;

it('notes a reading once in ten minutes, and another one of its own', async () => {
  let now = minutes(100);
  const readings = new NotedReadings(() => new Date(now));
  const note = vi.fn(async () => undefined);
  await readings.noted('one', note);
  now += minutes(9);
  await readings.noted('one', note);
  expect(note).toHaveBeenCalledTimes(1);
  await readings.noted('other', note);
  expect(note).toHaveBeenCalledTimes(2);
  now += minutes(2);
  await readings.noted('one', note);
  expect(note).toHaveBeenCalledTimes(3);
});

it('takes nothing for noted that could not be', async () => {
  const readings = new NotedReadings(() => new Date(0));
  await expect(readings.noted('one', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  const note = vi.fn(async () => undefined);
  await readings.noted('one', note);
  expect(note).toHaveBeenCalledTimes(1);
});
