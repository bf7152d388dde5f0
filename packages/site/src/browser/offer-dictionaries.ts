import type { ImportDictionary, SahapathReader } from '@sahapath/reader'

// The importers are loaded with the first file that someone chooses.
const importDictionary: ImportDictionary = async (files) => {
  const formats = await import('@sahapath/formats/dictionary')
  return formats.importDictionary(files)
}

// Set before the reader is defined or after it: both hold.
for (const reader of document.querySelectorAll<SahapathReader>('sahapath-reader')) {
  reader.importDictionary = importDictionary
}
