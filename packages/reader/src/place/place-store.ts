/** Where it is remembered how far someone has read each document. */
export interface PlaceStore {
  /** @returns Number of the pair a document was left at, if it is known. */
  load(document: string): number | undefined
  save(document: string, pair: number): void
}

const key = 'sahapath-places'
// More than anyone reads at a time; the oldest make room.
const most = 200

/** Remembers places in the browser; where storage is forbidden it quietly remembers nothing. */
export const localPlaces: PlaceStore = {
  load: (document) => readPlaces().get(document),
  save(document, pair) {
    const places = readPlaces()
    places.delete(document)
    places.set(document, pair)
    try {
      localStorage.setItem(key, JSON.stringify([...places].slice(-most)))
    } catch {
      // Reading goes on with a full or forbidden storage; only the memory is lost.
    }
  },
}

function readPlaces(): Map<string, number> {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return new Map(Array.isArray(list) ? list.filter(isPlace) : [])
  } catch {
    return new Map()
  }
}

function isPlace(value: unknown): value is [string, number] {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [document, pair] = value as unknown[]
  return typeof document === 'string' && Number.isInteger(pair) && Number(pair) >= 0
}
