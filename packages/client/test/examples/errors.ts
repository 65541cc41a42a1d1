import { createShopperClient, isApiError, isConnectionError, isTimeoutError } from '@aftercart/client';

const client = createShopperClient({ baseUrl: 'https://api.aftercart.dev', publishableKey: 'pk_live_51H' });

/** What to tell a shopper whose answer could not be stored. */
export const rate = async (score: number): Promise<string> => {
  try {
    await client.feedback.create({ metric: 'nps', score, subject: { type: 'general' } });
    return 'Thank you!';
  } catch (error) {
    if (isConnectionError(error) || isTimeoutError(error)) return 'You seem to be offline.';
    if (!isApiError(error)) throw error;
    if (error.code === 'feedback_already_given') return 'You have told us before, thank you.';
    const [field] = error.fieldErrors;
    return field ? `${field.pointer}: ${field.message}` : `Please try later (${error.requestId}).`;
  }
};
