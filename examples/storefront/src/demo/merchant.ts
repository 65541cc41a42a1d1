import { isApiError, isConnectionError } from '@aftercart/client';
import { createPartnerClient, type PartnerClient } from '@aftercart/client/partner';
import { surveyFile } from '../import/invoices.ts';
import type { Backend } from './backend.ts';
import { cashbackSettings, feedbackSettings, generalSettings, pointsSettings, returnSettings } from './settings.ts';
import type { DemoMerchant } from './state.ts';
import { surveySettings } from './surveys.ts';
import { weeksToMove } from './weeks.ts';

/** A batch of orders on a slow machine takes its time. */
const patience = 120_000;

export function clientFor(baseUrl: string, secretKey: string): PartnerClient {
  return createPartnerClient({ baseUrl, secretKey, timeoutMs: patience });
}

/** Whether the API knows the key: another database, or one that was emptied, does not. */
export async function isKnown(client: PartnerClient): Promise<boolean> {
  try {
    await client.sessions.me();
    return true;
  } catch (error) {
    if (isApiError(error) && error.status === 401) return false;
    throw error;
  }
}

/** Null where nothing answers. */
export async function isRunning(client: PartnerClient): Promise<boolean | null> {
  try {
    return await isKnown(client);
  } catch (error) {
    if (isConnectionError(error)) return null;
    throw error;
  }
}

/** Makes the shop's merchant, with rules that are sized to the data. */
export async function createDemoMerchant(
  backend: Backend,
  data: string,
  origins: string[],
  now: Date,
): Promise<DemoMerchant> {
  const { newest } = await surveyFile(data);
  const credentials = await backend.createMerchant({
    general: generalSettings(origins),
    sections: {
      returns: returnSettings(),
      points: pointsSettings(),
      cashback: cashbackSettings(now.getTime()),
      feedback: feedbackSettings(),
      surveys: surveySettings(),
    },
  });
  return {
    merchantId: credentials.merchantId,
    publishableKey: credentials.publishableKey,
    secretKey: credentials.secretKey,
    weeks: weeksToMove(newest ?? now.getTime(), now.getTime()),
    imported: false,
  };
}

/** The storefront may have another port than at the last start: the API must let its pages in. */
export async function allowOrigins(client: PartnerClient, origins: string[]): Promise<void> {
  const { version, general } = await client.settings.retrieve();
  const missing = origins.filter((origin) => !general.allowedOrigins.includes(origin));
  if (missing.length === 0) return;
  await client.settings.updateSection('general', {
    expectedVersion: version,
    value: { ...general, allowedOrigins: [...general.allowedOrigins, ...missing].slice(-20) },
  });
}
