import { createCore } from '@aftercart/client/core';
import { feedbackResource } from '@aftercart/client/feedback';

const core = createCore({ baseUrl: 'https://api.aftercart.dev', credential: () => 'pk_live_51H' });

export const { data, requestId } = await feedbackResource(core)
  .create({ metric: 'ces', score: 6, subject: { type: 'service' } })
  .withResponse();
