import type { Messages } from '../../../internal/messages.ts';

/** What a question for photos says. */
export const photo = {
  photos: 'Photos',
  photo: 'Photo {number}',
  photoLimit: { one: 'One photo, JPEG, PNG or WebP', other: 'Up to {count} photos, JPEG, PNG or WebP' },
  addPhotos: 'Choose photos or drop them here',
  photoFull: 'Remove a photo to add another one',
  photoMissing: 'Please add a photo.',
} satisfies Messages;
