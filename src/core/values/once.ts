/** Asks once of each: a book says the same words in many rows. */
export function once<K, V>(ask: (asked: K) => V): (asked: K) => V {
  const answers = new Map<K, V>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = ask(asked);
    answers.set(asked, answer);
    return answer;
  };
}
