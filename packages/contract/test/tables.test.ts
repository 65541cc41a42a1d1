import { describe, expect, it } from 'vitest';
import { eventTypes } from '../src/events.ts';
import {
  actionsOf,
  allowedActions,
  caseMachine,
  claimMachine,
  claimWay,
  isTerminal,
  type Machine,
  mayTransition,
  next,
  payoutAccountMachine,
  redemptionMachine,
  returnAxes,
  returnMachine,
  returnWay,
  staffRoles,
  statusesOf,
  surveyResponseMachine,
} from '../src/machines/index.ts';
import { problemCodes, problems } from '../src/problems.ts';
import { enumOf, responseExamples } from './document.ts';

const machines: { machine: Machine<string, string>; schema: string; hasActions: boolean }[] = [
  { machine: returnMachine, schema: 'Return', hasActions: true },
  { machine: caseMachine, schema: 'Case', hasActions: true },
  { machine: claimMachine, schema: 'Claim', hasActions: true },
  { machine: surveyResponseMachine, schema: 'SurveyResponse', hasActions: true },
  { machine: redemptionMachine, schema: 'Redemption', hasActions: true },
  { machine: payoutAccountMachine, schema: 'PayoutAccount', hasActions: false },
];

it.each([
  { way: returnWay, machine: returnMachine },
  { way: claimWay, machine: claimMachine },
])('the way of $machine.name is that of its table', ({ way, machine }) => {
  const nodes = Object.entries(machine.states).map(([status, { step, waitsFor }]) => [status, { step, waitsFor }]);
  expect(way).toEqual({ steps: machine.steps, states: Object.fromEntries(nodes) });
});

describe.each(machines)('the table of $machine.name', ({ machine, schema, hasActions }) => {
  const statuses = statusesOf(machine);

  it('has the statuses and actions of the document', () => {
    expect(statuses).toEqual(enumOf(`${schema}Status`));
    if (hasActions) expect(actionsOf(machine)).toEqual(enumOf(`${schema}Action`));
  });

  it('reaches every status from the first', () => {
    const reached = new Set([machine.initial]);
    for (const status of reached) {
      for (const action of actionsOf(machine)) {
        const to = next(machine, status, action);
        if (to !== undefined) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it('has no exit from a terminal status, and one from every other', () => {
    for (const status of statuses) {
      const exits = Object.keys(machine.states[status]?.on ?? {});
      expect(exits.length === 0, status).toBe(isTerminal(machine, status));
    }
  });

  it('lets somebody take every action, and nobody an action that is not there', () => {
    for (const status of statuses) {
      for (const action of actionsOf(machine)) {
        const transition = machine.states[status]?.on[action];
        if (transition) expect(transition.actors.length, `${status} ${action}`).toBeGreaterThan(0);
        for (const actor of ['shopper', ...staffRoles, 'secret', 'system'] as const) {
          const may = transition?.actors.includes(actor) ?? false;
          expect(mayTransition(machine, status, action, actor)).toBe(may);
          expect(allowedActions(machine, status, actor).includes(action)).toBe(may);
        }
      }
    }
  });

  it('shows progress that begins at the first step and never names one that is not there', () => {
    expect(machine.states[machine.initial]?.step).toBe(0);
    expect(machine.steps[0]).toBe(machine.initial);
    for (const step of machine.steps) expect(statuses).toContain(step);
    for (const status of statuses) expect(machine.states[status]?.step ?? 0).toBeLessThan(machine.steps.length);
  });

  it('waits for somebody who can act', () => {
    for (const status of statuses) {
      const waitsFor = machine.states[status]?.waitsFor;
      if (waitsFor === null || waitsFor === undefined) continue;
      const actors = waitsFor === 'merchant' ? ([...staffRoles, 'secret'] as const) : ([waitsFor] as const);
      expect(
        actors.some((actor) => allowedActions(machine, status, actor).length > 0),
        status,
      ).toBe(true);
    }
  });
});

describe('the return', () => {
  it('sets each axis to a value of the document', () => {
    for (const { decision, logistics, money } of Object.values(returnAxes)) {
      expect(enumOf('ReturnDecision')).toContain(decision);
      if (logistics !== null) expect(enumOf('ReturnLogistics')).toContain(logistics);
      expect(enumOf('ReturnMoney')).toContain(money);
    }
  });

  it('never lets a shopper move money', () => {
    for (const status of statusesOf(returnMachine)) {
      const actions = allowedActions(returnMachine, status, 'shopper');
      expect(actions.filter((action) => !['cancel', 'supplyInfo', 'ship'].includes(action))).toEqual([]);
    }
  });
});

describe('the examples of things with a state', () => {
  const stateful = responseExamples.flatMap(({ title, schema, value }) => {
    const found = machines.find((entry) => entry.hasActions && entry.schema === schema);
    return found
      ? [{ title, machine: found.machine, value: value as { status: string; allowedActions: string[] } }]
      : [];
  });

  it.each(stateful)('$title: offers what one of the actors may do, in the order of the table', ({ machine, value }) => {
    const actors = ['shopper', ...staffRoles, 'secret'] as const;
    const offers = actors.map((actor) => allowedActions(machine, value.status, actor));
    expect(offers).toContainEqual(value.allowedActions);
  });
});

describe('the other tables', () => {
  it('list the roles, problem codes and event types of the document', () => {
    expect(staffRoles).toEqual(enumOf('StaffRole'));
    expect(problemCodes).toEqual(enumOf('ProblemCode'));
    expect(eventTypes).toEqual(enumOf('EventType'));
  });

  it('say of every problem what it is and what to do', () => {
    for (const [code, { status, title, hint }] of Object.entries(problems)) {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title).not.toMatch(/\.$/);
      expect(hint).toMatch(/\.$/);
    }
  });
});
