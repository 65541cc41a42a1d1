export {
  type AnswerFault,
  checkAnswer,
  checkAnswers,
  type FaultyAnswer,
  faultAt,
  scoreScales,
} from './check.ts';
export { answerTo, keepOnPath, pathOf } from './path.ts';
export { progressOf, reduceWalk, secondsOf, startWalk, type Walk, type WalkAction } from './walk.ts';
