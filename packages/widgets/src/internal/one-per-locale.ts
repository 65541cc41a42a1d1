/** Making a formatter is dear, and a page has one language: each is made once. */
export const onePerLocale = <Made>(make: (locale: string) => Made): ((locale: string) => Made) => {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
};
