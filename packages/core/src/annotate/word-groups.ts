/** Words are grouped by so many letters. */
const groupLetters = 2

/** Words by their first letters, to find those that go on from a head. */
export class WordGroups {
  readonly #groups = new Map<string, string[]>()

  /** @param word Folded word, not added before. */
  add(word: string): void {
    const letters = word.slice(0, groupLetters)
    const group = this.#groups.get(letters)
    if (group) group.push(word)
    else this.#groups.set(letters, [word])
  }

  /**
   * Finds the words that begin with a shorter one.
   *
   * @param head Folded word.
   * @returns Longer words, in the order in which they were added.
   */
  goingOnFrom(head: string): string[] {
    const group = this.#groups.get(head.slice(0, groupLetters)) ?? []
    return group.filter((word) => word.length > head.length && word.startsWith(head))
  }
}
