import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyAnswer, SurveyAnswers, SurveyQuestion } from '../../src/index.ts';
import {
  checkAnswers,
  keepOnPath,
  pathOf,
  progressOf,
  reduceWalk,
  secondsOf,
  startWalk,
  type Walk,
} from '../../src/surveys/index.ts';
import { answerFor, questionLists } from './arbitraries.ts';
import { delivered } from './delivered.ts';

const idsOf = (questions: readonly SurveyQuestion[]): string[] => questions.map(({ id }) => id);
const score = (value: number): SurveyAnswer => ({ type: 'score', score: value });

const oneOf = (questions: SurveyQuestion[]): fc.Arbitrary<SurveyQuestion> => fc.constantFrom(...questions);

/** Answers to some of the questions, on the path or not. */
const answered = questionLists.chain((questions) =>
  fc.tuple(...questions.map((question) => fc.option(answerFor(question)))).map((given) => {
    const entries = given.flatMap((answer, index) => (answer ? [[questions[index]?.id ?? '', answer] as const] : []));
    const answers: SurveyAnswers = Object.fromEntries(entries);
    return { questions, answers };
  }),
);

/** A walk to the end that answers where it has to and, by the dice, where it may. */
function walkBy(questions: readonly SurveyQuestion[], dice: fc.GeneratorValue): { walk: Walk; steps: number } {
  let walk = startWalk(questions);
  let steps = 0;
  for (; !walk.done && steps <= questions.length; steps += 1) {
    const here = questions.find(({ id }) => id === walk.at);
    if (!here) throw new Error('The walk is nowhere');
    if (here.required || dice(fc.boolean)) {
      walk = reduceWalk(walk, { type: 'answer', question: here.id, answer: dice(answerFor, here) });
    }
    walk = reduceWalk(walk, { type: 'next' });
  }
  return { walk, steps };
}

describe('whatever the survey and the answers', () => {
  it('the path is a part of the questions in their order, decided from the front', () => {
    fc.assert(
      fc.property(answered, ({ questions, answers }) => {
        const path = idsOf(pathOf(questions, answers));
        expect(idsOf(questions).filter((id) => path.includes(id))).toEqual(path);
        for (const [index] of path.entries()) {
          const known = Object.fromEntries(Object.entries(answers).filter(([id]) => path.slice(0, index).includes(id)));
          expect(idsOf(pathOf(questions, known)).slice(0, index + 1)).toEqual(path.slice(0, index + 1));
        }
      }),
    );
  });

  it('no answer off the path is kept, and keeping changes neither the path nor itself', () => {
    fc.assert(
      fc.property(answered, ({ questions, answers }) => {
        const kept = keepOnPath(questions, answers);
        const path = idsOf(pathOf(questions, answers));
        expect(Object.keys(kept).filter((id) => !path.includes(id))).toEqual([]);
        expect(idsOf(pathOf(questions, kept))).toEqual(path);
        expect(keepOnPath(questions, kept)).toEqual(kept);
        expect(checkAnswers(questions, kept, { complete: false })).toEqual([]);
      }),
    );
  });

  it('every walk ends, and its answers are taken', () => {
    fc.assert(
      fc.property(questionLists, fc.gen(), (questions, dice) => {
        const { walk, steps } = walkBy(questions, dice);
        expect(walk.done).toBe(true);
        expect(steps).toBe(pathOf(questions, walk.answers).length);
        expect(checkAnswers(questions, walk.answers, { complete: true })).toEqual([]);
      }),
    );
  });

  it('what is taken, a walk can produce, and what is not, none can', () => {
    fc.assert(
      fc.property(answered, ({ questions, answers }) => {
        let walk = startWalk(questions);
        for (let steps = 0; !walk.done && !walk.fault && steps <= questions.length; steps += 1) {
          const answer = answers[walk.at];
          if (answer && Object.hasOwn(answers, walk.at)) {
            walk = reduceWalk(walk, { type: 'answer', question: walk.at, answer });
          }
          walk = reduceWalk(walk, { type: 'next' });
        }
        const produced = walk.done && JSON.stringify(walk.answers) === JSON.stringify(keepOnPath(questions, answers));
        const wholly = Object.keys(answers).length === Object.keys(walk.answers).length;
        expect(checkAnswers(questions, answers, { complete: true }).length === 0).toBe(produced && wholly);
      }),
    );
  });

  it('changing any answer leaves a walk whose answers are still good', () => {
    fc.assert(
      fc.property(questionLists, fc.gen(), (questions, dice) => {
        const { walk } = walkBy(questions, dice);
        const changed = dice(oneOf, pathOf(questions, walk.answers));
        const answer = dice(answerFor, changed);
        const after = reduceWalk(walk, { type: 'answer', question: changed.id, answer });
        expect(after.done).toBe(false);
        expect(after.at).toBe(changed.id);
        expect(checkAnswers(questions, after.answers, { complete: false })).toEqual([]);
      }),
    );
  });

  it('a walk saved and restored goes on where it was', () => {
    fc.assert(
      fc.property(questionLists, fc.gen(), (questions, dice) => {
        const { walk } = walkBy(questions, dice);
        const saved = { answers: walk.answers, seconds: secondsOf(walk), at: walk.at };
        const restored = reduceWalk(startWalk(questions), { type: 'restore', ...saved });
        expect(restored).toMatchObject({ answers: walk.answers, at: walk.at });
      }),
    );
  });
});

describe('a walk through the survey after a delivery', () => {
  const begun = startWalk(delivered);
  const unhappy = reduceWalk(begun, { type: 'answer', question: 'satisfaction', answer: score(2) });

  it('begins at the first question and does not pass it without the answer it needs', () => {
    expect(begun).toMatchObject({ at: 'satisfaction', done: false, fault: null });
    expect(reduceWalk(begun, { type: 'next' })).toMatchObject({ at: 'satisfaction', fault: 'required' });
    expect(reduceWalk(begun, { type: 'back' })).toBe(begun);
  });

  it('asks what follows from the answer', () => {
    expect(idsOf(pathOf(delivered, unhappy.answers))).toEqual(['satisfaction', 'reasons', 'improve', 'aspects']);
    expect(idsOf(pathOf(delivered, { satisfaction: score(5) }))).toEqual(['satisfaction', 'praise', 'aspects']);
    const broken: SurveyAnswers = { ...unhappy.answers, reasons: { type: 'choice', codes: ['packaging'] } };
    expect(idsOf(pathOf(delivered, broken))).toContain('photo');
  });

  it.each([true, false])('asks by whether another question is answered: %s', (is) => {
    const reworded = delivered.map((question) =>
      question.id === 'aspects'
        ? { ...question, when: [{ kind: 'answered' as const, question: 'satisfaction', is }] }
        : question,
    );
    expect(idsOf(pathOf(reworded, {})).includes('aspects')).toBe(!is);
    expect(idsOf(pathOf(reworded, { satisfaction: score(5) })).includes('aspects')).toBe(is);
  });

  it('does not ask what hangs on a question that is not asked any more', () => {
    const answers: SurveyAnswers = { satisfaction: score(5), reasons: { type: 'choice', codes: ['packaging'] } };
    expect(idsOf(pathOf(delivered, answers))).toEqual(['satisfaction', 'praise', 'aspects']);
    expect(keepOnPath(delivered, answers)).toEqual({ satisfaction: score(5) });
  });

  it('gives answers back to whoever changes their mind twice', () => {
    const words = { type: 'text', text: 'Came late.' } as const;
    const written = reduceWalk(unhappy, { type: 'answer', question: 'improve', answer: words });
    const happy = reduceWalk(written, { type: 'answer', question: 'satisfaction', answer: score(5) });
    expect(happy.answers).toEqual({ satisfaction: score(5) });
    const again = reduceWalk(happy, { type: 'answer', question: 'satisfaction', answer: score(1) });
    expect(again.answers).toEqual({ satisfaction: score(1), improve: words });
  });

  it('takes an empty answer for none', () => {
    const cleared = reduceWalk(unhappy, { type: 'answer', question: 'improve', answer: { type: 'text', text: ' ' } });
    expect(cleared.answers).toEqual(unhappy.answers);
    const taken = reduceWalk(unhappy, { type: 'answer', question: 'satisfaction', answer: null });
    expect(taken.answers).toEqual({});
  });

  it('goes only where it may', () => {
    expect(reduceWalk(begun, { type: 'goTo', question: 'aspects' })).toBe(begun);
    expect(reduceWalk(unhappy, { type: 'goTo', question: 'aspects' }).at).toBe('aspects');
    expect(reduceWalk(unhappy, { type: 'goTo', question: 'praise' })).toBe(unhappy);
    expect(reduceWalk(unhappy, { type: 'answer', question: 'praise', answer: { type: 'text', text: 'x' } })).toBe(
      unhappy,
    );
  });

  it('comes back from the end to the last question', () => {
    const last = reduceWalk(unhappy, { type: 'goTo', question: 'aspects' });
    const done = reduceWalk(last, { type: 'next' });
    expect(done).toMatchObject({ at: 'aspects', done: true });
    expect(progressOf(done)).toEqual({ position: 4, count: 4 });
    expect(reduceWalk(done, { type: 'back' })).toMatchObject({ at: 'aspects', done: false });
  });

  it('counts the time of each question in whole seconds', () => {
    const ticks = [400, 400, 900, -50].map((milliseconds) => ({ type: 'tick', milliseconds }) as const);
    const walk = [...ticks, { type: 'next' } as const, ticks[2] ?? { type: 'back' as const }].reduce(
      reduceWalk,
      unhappy,
    );
    expect(secondsOf(walk)).toEqual({ satisfaction: 2, reasons: 1 });
  });

  it('restores what still fits and drops the rest', () => {
    const answers: SurveyAnswers = {
      satisfaction: score(3),
      reasons: { type: 'choice', codes: ['gone'] },
      improve: { type: 'text', text: 'Came late.' },
      removed: score(1),
    };
    const walk = reduceWalk(begun, { type: 'restore', answers, seconds: { satisfaction: 7, removed: 2 } });
    expect(walk).toMatchObject({ at: 'reasons', visited: ['satisfaction', 'reasons'] });
    expect(Object.keys(walk.answers)).toEqual(['satisfaction', 'improve']);
    expect(secondsOf(walk)).toEqual({ satisfaction: 7 });
  });
});

describe('checkAnswers', () => {
  const complaint = (answers: SurveyAnswers, complete = false): string[] =>
    checkAnswers(delivered, answers, { complete }).map(({ question, code }) => `${question} ${code}`);
  const low = { satisfaction: score(2) };

  it.each<[string, SurveyAnswers, string]>([
    ['a score beyond the scale', { satisfaction: score(6) }, 'satisfaction out_of_range'],
    ['half a star', { satisfaction: score(2.5) }, 'satisfaction out_of_range'],
    ['an answer of another type', { satisfaction: { type: 'text', text: '5' } }, 'satisfaction wrong_type'],
    ['a question there is not', { nothing: score(1) }, 'nothing unknown_question'],
    ['a question named like a method', { constructor: score(1) }, 'constructor unknown_question'],
    ['a question that is not asked', { ...low, praise: { type: 'text', text: 'Good.' } }, 'praise not_asked'],
    ['an option there is not', { ...low, reasons: { type: 'choice', codes: ['weather'] } }, 'reasons unknown_code'],
    ['an option twice', { ...low, reasons: { type: 'choice', codes: ['price', 'price'] } }, 'reasons repeated'],
    ['too many words', { ...low, improve: { type: 'text', text: '😀'.repeat(2001) } }, 'improve too_long'],
    ['an aspect there is not', { ...low, aspects: { type: 'aspects', aspects: { smell: 3 } } }, 'aspects unknown_code'],
    [
      'an aspect off the scale',
      { ...low, aspects: { type: 'aspects', aspects: { speed: 0 } } },
      'aspects out_of_range',
    ],
  ])('refuses %s', (_, answers, fault) => {
    expect(complaint(answers)).toContain(fault);
  });

  it('counts letters as people do, so that an emoji is one', () => {
    expect(complaint({ ...low, improve: { type: 'text', text: '😀'.repeat(2000) } })).toEqual([]);
  });

  it('misses a required answer only when all should be there', () => {
    expect(complaint({})).toEqual([]);
    expect(complaint({}, true)).toEqual(['satisfaction required']);
    expect(complaint(low, true)).toEqual([]);
  });

  it('wants every row of a required grid', () => {
    const grid = delivered
      .filter(({ type }) => type === 'aspects')
      .map((question) => ({ ...question, required: true }));
    const some: SurveyAnswers = { aspects: { type: 'aspects', aspects: { speed: 3 } } };
    expect(checkAnswers(grid, some, { complete: false })).toEqual([]);
    expect(checkAnswers(grid, some, { complete: true })).toEqual([{ question: 'aspects', code: 'required' }]);
  });

  it('lets one option be chosen, or words of one’s own, but not both', () => {
    const one = delivered.flatMap((question) =>
      question.type === 'choice' && question.id === 'reasons' ? [{ ...question, when: [], multiple: false }] : [],
    );
    const check = (answer: SurveyAnswer): unknown =>
      checkAnswers(one, { reasons: answer }, { complete: true }).map(({ code }) => code);
    expect(check({ type: 'choice', codes: [], other: 'The weather' })).toEqual([]);
    expect(check({ type: 'choice', codes: ['price'], other: ' ' })).toEqual([]);
    expect(check({ type: 'choice', codes: ['price'], other: 'The weather' })).toEqual(['too_many']);
    const closed = one.map((question) => ({ ...question, other: false }));
    expect(checkAnswers(closed, { reasons: { type: 'choice', codes: [], other: 'x' } }, { complete: true })).toEqual([
      { question: 'reasons', code: 'other_not_offered' },
    ]);
  });
});
