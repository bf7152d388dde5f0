/** Words whose visarga is often typed as a colon, at their end: अत:, प्राय:. */
export const visargaWords: readonly string[] =
  'अत पुन प्राय स्वत मूलत अंतत अन्तत संभवत सम्भवत विशेषत सामान्यत मुख्यत पूर्णत फलत वस्तुत साधारणत अंशत स्पष्टत प्रमुखत क्रमश अक्षरश शब्दश प्रात छ नम'.split(
    ' ',
  )

/** Parts whose visarga is often typed as a colon inside a word: दु:ख, प्रात:काल. */
export const visargaParts: readonly string[] = 'दु नि प्रात अंत अन्त पुन अध मन तप यश चतु ब'.split(' ')
