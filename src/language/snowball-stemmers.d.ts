declare module 'snowball-stemmers' {
  /** One language's stemmer. */
  export interface Stemmer {
    stem(word: string): string;
  }
  /** The stemmer of an algorithm named in English, such as `russian`. */
  export function newStemmer(algorithm: string): Stemmer;
}
