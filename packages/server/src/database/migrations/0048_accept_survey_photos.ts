import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table uploads drop constraint uploads_purpose_check, add constraint uploads_purpose_check
      check (purpose in ('returnEvidence', 'claimProof', 'surveyPhoto'))`.execute(db);
};
