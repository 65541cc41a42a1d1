/** One row for each day on which a customer was asked something. Neither the hour nor the survey is kept. */
type ContactRow = {
  merchant_id: string;
  /** Fingerprint of whom it was: without the master key nobody tells from it who was asked. */
  customer_key: string;
  kind: ContactKind;
  /** `YYYY-MM-DD` where the shop is. */
  day: string;
};

/** `nps` is a survey that holds an NPS question. */
export type ContactKind = 'survey' | 'nps' | 'nudge';

export type ContactTables = { contact_budget: ContactRow };
