export type WithResponse<T> = {
  data: T;
  /** Status and headers; the body has been read. */
  response: Response;
  requestId: string | null;
};

/** A promise of the parsed answer that can also give the response it came with. */
export type ApiPromise<T> = Promise<T> & {
  withResponse(): Promise<WithResponse<T>>;
};

const ignore = (): void => undefined;

export const toApiPromise = <T>(answer: Promise<WithResponse<T>>): ApiPromise<T> => {
  const data = answer.then((value) => value.data);
  return Object.assign(data, {
    withResponse: () => {
      // Who asks for the response handles its failure there; the unused half must not count as an unhandled rejection.
      data.catch(ignore);
      return answer;
    },
  });
};
