export { findTwins } from './uploads.queries.ts';
export { createUploadRoutes } from './uploads.routes.ts';
export { claimUploads, createUploadJobs } from './uploads.service.ts';
