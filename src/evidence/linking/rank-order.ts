/** Whether the most or the least comes first: "third-lowest". */
export function orderOf(words: string): 'most' | 'least' {
  return /\b(?:lowest|smallest|least|fewest|poorest|shortest|cheapest|worst|youngest|coldest|last)\b/i.test(
    words,
  )
    ? 'least'
    : 'most';
}
