import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Gate, type GateOptions } from '../../server/load/gate.ts';

const here = new EventEmitter();
const gateOf = (changes: Partial<GateOptions> = {}) =>
  new Gate({ places: 2, length: 2, wait: 60_000, isLate: () => false, ...changes });
const overloaded = { code: 'OVERLOADED' };

describe('A gate', () => {
  test('lets in as many as it has places for, and the next when one has left, in their order', async () => {
    const gate = gateOf();
    const [first, second] = [await gate.enter(here), await gate.enter(here)];
    const order: string[] = [];
    const third = gate.enter(here).then(leave => (order.push('third'), leave));
    const fourth = gate.enter(here).then(leave => (order.push('fourth'), leave));
    expect([gate.inWork, gate.waiting]).toEqual([2, 2]);
    first();
    (await third)();
    (await fourth)();
    second();
    expect(order).toEqual(['third', 'fourth']);
    expect([gate.inWork, gate.waiting]).toEqual([0, 0]);
  });

  test('turns away at once whoever finds the queue full', async () => {
    const gate = gateOf({ length: 1 });
    const leave = [await gate.enter(here), await gate.enter(here)];
    const waiting = gate.enter(here);
    await expect(gate.enter(here)).rejects.toMatchObject(overloaded);
    expect(gate.shed.get('queueFull')).toBe(1);
    leave.forEach(one => one());
    (await waiting)();
    (await gate.enter(here))();
    expect(gate.inWork).toBe(0);
  });

  test('turns away whoever has waited too long, and gives their place to nobody', async () => {
    const gate = gateOf({ places: 1, wait: 10 });
    const leave = await gate.enter(here);
    await expect(gate.enter(here)).rejects.toMatchObject(overloaded);
    expect([gate.inWork, gate.waiting, gate.shed.get('waitedTooLong')]).toEqual([1, 0, 1]);
    leave();
    expect(gate.inWork).toBe(0);
  });

  test('does not keep a place for whoever went away while waiting', async () => {
    const gate = gateOf({ places: 1 });
    const leave = await gate.enter(here);
    const person = new EventEmitter();
    const given = gate.enter(person);
    person.emit('close');
    await expect(given).rejects.toMatchObject(overloaded);
    expect(gate.waiting).toBe(0);
    leave();
    expect(gate.inWork).toBe(0);
  });

  test('is left once, however often that is said', async () => {
    const gate = gateOf();
    const [leave] = [await gate.enter(here), await gate.enter(here)];
    leave();
    leave();
    expect(gate.inWork).toBe(1);
  });

  test('lets nobody in while the process is late, though there are places', async () => {
    let isLate = true;
    const gate = gateOf({ isLate: () => isLate });
    await expect(gate.enter(here)).rejects.toMatchObject(overloaded);
    expect(gate.shed.get('late')).toBe(1);
    isLate = false;
    (await gate.enter(here))();
  });
});
