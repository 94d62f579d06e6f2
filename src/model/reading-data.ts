/** What the recognisers of `annotate` know of a language. Data only; see {@link Language}. */
export interface ReadingData {
}
