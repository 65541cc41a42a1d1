import type { CommonKey } from '../messages/en.ts';
import { formatDateTime } from './format.ts';
import type { MessageValues } from './messages.ts';
import type { Station } from './stations.ts';

/** The texts that every element has. */
export interface CommonStrings {
  readonly locale: string;
  readonly text: (key: CommonKey, values?: MessageValues) => string;
}

const stateTexts: { readonly [State in Station['state']]: CommonKey } = {
  done: 'stationDone',
  failed: 'stationDone',
  current: 'stationCurrent',
  upcoming: 'stationUpcoming',
};

/** Stations as the timeline shows them. */
export const describedStations = (
  stations: readonly Station[],
  labelOf: (station: Station) => string,
  { text, locale }: CommonStrings,
) =>
  stations.map((station) => ({
    label: labelOf(station),
    state: station.state,
    stateText: text(stateTexts[station.state]),
    at: station.at ? { iso: station.at, text: formatDateTime(station.at, locale) } : undefined,
    note: station.note ?? undefined,
  }));
