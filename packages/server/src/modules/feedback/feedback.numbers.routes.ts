import type { Database } from '../../database/database.ts';
import { invalid } from '../../http/problem.ts';
import type { Routes } from '../../http/routes.ts';
import { ok } from '../../lib/result.ts';
import { checkSpan, daysOf, metricsOf, rankTags, ratingOf, sentimentsOf } from './feedback.numbers.policy.ts';
import { readNumbers, readRatings } from './feedback.numbers.queries.ts';

export const createNumbersRoutes = ({
  database,
}: {
  database: Database;
}): Routes<'getFeedbackSummary' | 'listRatings'> => {
  const { db } = database;
  return {
    getFeedbackSummary: async ({ merchantId, query }) => {
      const { interval, ...filter } = query;
      const { from, to } = filter;
      const errors = checkSpan(from, to);
      if (errors.length > 0) return invalid(errors);
      const { groups, tags } = await readNumbers(db, merchantId, { ...filter, byDay: interval === 'day' });
      return ok({
        body: {
          from,
          to,
          ...metricsOf(groups),
          days: interval === 'day' ? daysOf(groups) : null,
          tags: rankTags(tags),
          sentiment: sentimentsOf(groups),
        },
      });
    },

    // Everybody may know these numbers, so a browser may keep them; two shops must not share them, nor two keys.
    listRatings: async ({ merchantId, query, settings }) => {
      const ids = query.subjectIds.split(',');
      const ratings = await readRatings(db, merchantId, query.subjectType, ids);
      const { ratingsMaxAgeSeconds } = settings.document.feedback;
      return ok({
        body: { data: ids.map((id) => ratingOf(id, ratings.get(id) ?? new Map())) },
        headers: { 'Cache-Control': `public, max-age=${ratingsMaxAgeSeconds}`, Vary: 'Authorization' },
      });
    },
  };
};
