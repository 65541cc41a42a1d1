import type { Upload } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import type { World } from '../world.ts';
import { find } from './shared.ts';

const isAccepted = (world: World, type: string): type is Upload['contentType'] =>
  (world.data.settings.uploads.types as string[]).includes(type);

export const uploadMocks = (mock: Mock, world: World): HttpHandler[] => {
  const files = new Map<string, Blob>();
  return [
    mock('createUpload', ({ body }) => {
      const { file, purpose } = body;
      const { type } = file;
      if (file.size > world.data.settings.uploads.maxBytes) return refuse('payload_too_large');
      if (!isAccepted(world, type)) return refuse('upload_rejected');
      const upload: Upload = {
        id: world.nextId('upl'),
        purpose,
        fileName: 'name' in file ? String(file.name) : 'upload',
        contentType: type,
        bytes: file.size,
        sha256: '0'.repeat(64),
        createdAt: world.now(),
      };
      files.set(upload.id, file);
      world.data.uploads.unshift(upload);
      world.announce('upload.created', { type: 'upload', id: upload.id }, 'shopper');
      return upload;
    }),
    mock('getUpload', ({ params }) => find(world.data.uploads, params.uploadId)),
    mock('getUploadContent', ({ params }) => files.get(params.uploadId) ?? refuse('not_found')),
  ];
};
