/**
 * Gives a vocabulary to the person as a file to keep.
 * @param text JSON text of the file.
 */
export function saveFile(text: string): void {
  const link = document.createElement('a')
  link.download = 'sahapath-vocabulary.json'
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
