import { more } from './messages/more.ts';
import { aspectsKind } from './survey.aspects.ts';
import { choiceKind } from './survey.choice.ts';
import { moreStyles } from './survey.more.styles.ts';
import { SurveyTalk } from './survey.talk.ts';

/** Lets a survey ask for aspects, and for one or some of several options. */
export const learn = (): void =>
  SurveyTalk.learn({
    words: more,
    styles: moreStyles,
    kinds: { aspects: aspectsKind, choice: choiceKind },
  });
