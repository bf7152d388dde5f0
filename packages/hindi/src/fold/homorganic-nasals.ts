/** Each nasal with the stops of its own place: before these, nasal and virama sound and mean the same as anusvara. */
export const homorganicNasals: Readonly<Record<string, string>> = {
  ङ: 'कखगघ',
  ञ: 'चछजझ',
  ण: 'टठडढ',
  न: 'तथदध',
  म: 'पफबभ',
}
