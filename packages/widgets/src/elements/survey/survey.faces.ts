import { faceStyles } from '../../controls/scale/face.styles.ts';
import { drawFace } from '../../controls/scale/face.ts';
import { faces } from './messages/faces.ts';
import { scoreKind } from './survey.score.ts';
import { SurveyTalk } from './survey.talk.ts';

/** Lets a survey ask for a score in faces. */
export const learn = (): void =>
  SurveyTalk.learn({ words: faces, styles: [faceStyles], kinds: { faces: () => scoreKind(drawFace) } });
