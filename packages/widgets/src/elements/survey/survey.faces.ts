import { faceStyles } from '../../controls/scale/face.styles.ts';
import { drawFace } from '../../controls/scale/face.ts';
import { teach } from '../../internal/messages.ts';
import { catalogue } from './messages/catalogue.ts';
import { faces } from './messages/faces.ts';

/** Faces, whose names are known from then on. */
export function learnFaces() {
  teach(catalogue, faces);
  return { styles: faceStyles, drawFace };
}
