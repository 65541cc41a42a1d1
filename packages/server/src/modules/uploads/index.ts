export { findTwins } from './uploads.repository.ts';
export { createUploadRoutes, type UploadRoutes } from './uploads.routes.ts';
export { claimUploads, createUploadJobs, type UploadsDeps } from './uploads.service.ts';
