// The package brings no types.
declare module 'sentencex' {
  export function segment(language: string, text: string): string[]
}
