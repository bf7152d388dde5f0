/** Last labels by which an address without scheme is known: mea.gov.in, pic.twitter.com/x. */
export const topLevelDomains: readonly string[] =
  'com org net edu gov mil int info biz in uk us eu ru cn jp de fr it pk np bd lk af ir il au ca br za tv me io co be ly gl app dev news online vn asia hk sg kr ua ch at nl se no es pl'.split(
    ' ',
  )
