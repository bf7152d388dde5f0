/**
 * What the endings of inflected words show. A row holds the paradigm, the ending of the citation form, the ending of
 * the form, what it shows, and an example of both; the endings are as `fold` leaves them (ए for ये, ं for ँ).
 */
export type ParadigmRow = readonly [
  paradigm: string,
  citation: string,
  ending: string,
  shows: string,
  example: string,
]

const noun: readonly ParadigmRow[] = [
  // लड़का: masculine in -ा
  ['m-aa', 'ा', 'ा', 'Masc Sing Nom', 'लड़का लड़का'],
  ['m-aa', 'ा', 'े', 'Masc Sing Acc', 'लड़का लड़के'],
  ['m-aa', 'ा', 'े', 'Masc Plur Nom', 'लड़का लड़के'],
  ['m-aa', 'ा', 'ों', 'Masc Plur Acc', 'लड़का लड़कों'],
  ['m-aa', 'ा', 'ो', 'Masc Plur Voc', 'लड़का लड़को'],
  // जुआ: the same with a vowel letter
  ['m-aa', 'आ', 'आ', 'Masc Sing Nom', 'जुआ जुआ'],
  ['m-aa', 'आ', 'ए', 'Masc Sing Acc', 'जुआ जुए'],
  ['m-aa', 'आ', 'ओं', 'Masc Plur Acc', 'जुआ जुओं'],
  // कुआँ, धुआँ: masculine in a nasal -आँ
  ['m-aan', 'आं', 'आं', 'Masc Sing Nom', 'कुआँ कुआँ'],
  ['m-aan', 'आं', 'एं', 'Masc Sing Acc', 'कुआँ कुएँ'],
  ['m-aan', 'आं', 'एं', 'Masc Plur Nom', 'कुआँ कुएँ'],
  ['m-aan', 'आं', 'ओं', 'Masc Plur Acc', 'कुआँ कुओं'],
  // घर: masculine that changes in the oblique plural alone
  ['m', '', '', 'Masc', 'घर घर'],
  ['m', '', 'ों', 'Masc Plur Acc', 'घर घरों'],
  ['m', '', 'ो', 'Masc Plur Voc', 'मित्र मित्रो'],
  // नेता, राजा: masculine in -ा that keep it
  ['m-inv', 'ा', 'ा', 'Masc', 'नेता नेता'],
  ['m-inv', 'ा', 'ाओं', 'Masc Plur Acc', 'नेता नेताओं'],
  // आदमी, भाई, कवि: -ी is shortened before an ending
  ['m-ii', 'ी', 'ी', 'Masc', 'आदमी आदमी'],
  ['m-ii', 'ी', 'ियों', 'Masc Plur Acc', 'आदमी आदमियों'],
  ['m-ii', 'ी', 'ियो', 'Masc Plur Voc', 'साथी साथियो'],
  ['m-ii', 'ई', 'ई', 'Masc', 'भाई भाई'],
  ['m-ii', 'ई', 'इयों', 'Masc Plur Acc', 'भाई भाइयों'],
  ['m-ii', 'ई', 'इयो', 'Masc Plur Voc', 'भाई भाइयो'],
  ['m-ii', 'ई', 'यियों', 'Masc Plur Acc', 'व्यवसायी व्यवसायियों'],
  ['m-i', 'ि', 'ि', 'Masc', 'कवि कवि'],
  ['m-i', 'ि', 'ियों', 'Masc Plur Acc', 'कवि कवियों'],
  // आलू, साधु, रेडियो: other vowels
  ['m-uu', 'ू', 'ू', 'Masc', 'आलू आलू'],
  ['m-uu', 'ू', 'ुओं', 'Masc Plur Acc', 'आलू आलुओं'],
  ['m-uu', 'ू', 'ूओं', 'Masc Plur Acc', 'आलू आलूओं'],
  ['m-u', 'ु', 'ु', 'Masc', 'शत्रु शत्रु'],
  ['m-u', 'ु', 'ुओं', 'Masc Plur Acc', 'शत्रु शत्रुओं'],
  ['m-vowel', '', '', 'Masc', 'रेडियो रेडियो'],
  ['m-vowel', '', 'ओं', 'Masc Plur Acc', 'फ़ोटो फ़ोटोओं'],
  // किताब: feminine in a consonant
  ['f', '', '', 'Fem Sing', 'किताब किताब'],
  ['f', '', 'ें', 'Fem Plur Nom', 'किताब किताबें'],
  ['f', '', 'ों', 'Fem Plur Acc', 'किताब किताबों'],
  ['f', '', 'ो', 'Fem Plur Voc', 'बहन बहनो'],
  // लड़की, इकाई, नीति: feminine in -ी and -ि
  ['f-ii', 'ी', 'ी', 'Fem Sing', 'लड़की लड़की'],
  ['f-ii', 'ी', 'ियां', 'Fem Plur Nom', 'लड़की लड़कियाँ'],
  ['f-ii', 'ी', 'ियों', 'Fem Plur Acc', 'लड़की लड़कियों'],
  ['f-ii', 'ी', 'ियो', 'Fem Plur Voc', 'लड़की लड़कियो'],
  ['f-ii', 'ई', 'ई', 'Fem Sing', 'इकाई इकाई'],
  ['f-ii', 'ई', 'इयां', 'Fem Plur Nom', 'इकाई इकाइयाँ'],
  ['f-ii', 'ई', 'इयों', 'Fem Plur Acc', 'इकाई इकाइयों'],
  ['f-i', 'ि', 'ि', 'Fem Sing', 'नीति नीति'],
  ['f-i', 'ि', 'ियां', 'Fem Plur Nom', 'नीति नीतियाँ'],
  ['f-i', 'ि', 'ियों', 'Fem Plur Acc', 'नीति नीतियों'],
  // चिड़िया: feminine in -िया
  ['f-iyaa', 'िया', 'िया', 'Fem Sing', 'चिड़िया चिड़िया'],
  ['f-iyaa', 'िया', 'ियां', 'Fem Plur Nom', 'चिड़िया चिड़ियाँ'],
  ['f-iyaa', 'िया', 'ियों', 'Fem Plur Acc', 'चिड़िया चिड़ियों'],
  ['f-iyaa', 'िया', 'ियाएं', 'Fem Plur Nom', 'क्रिया क्रियाएँ'],
  ['f-iyaa', 'िया', 'ियाओं', 'Fem Plur Acc', 'क्रिया क्रियाओं'],
  // भाषा, वस्तु, बहू, लौ: feminine in other vowels
  ['f-aa', '', '', 'Fem Sing', 'भाषा भाषा'],
  ['f-aa', '', 'एं', 'Fem Plur Nom', 'भाषा भाषाएँ'],
  ['f-aa', '', 'ओं', 'Fem Plur Acc', 'भाषा भाषाओं'],
  ['f-uu', 'ू', 'ू', 'Fem Sing', 'बहू बहू'],
  ['f-uu', 'ू', 'ुएं', 'Fem Plur Nom', 'बहू बहुएँ'],
  ['f-uu', 'ू', 'ुओं', 'Fem Plur Acc', 'बहू बहुओं'],
  // माँ: feminine in a nasal -आँ
  ['f-nasal', 'ां', 'ां', 'Fem Sing', 'माँ माँ'],
  ['f-nasal', 'ां', 'ाएं', 'Fem Plur Nom', 'माँ माएँ'],
  ['f-nasal', 'ां', 'ाओं', 'Fem Plur Acc', 'माँ माओं'],
]

const adjective: readonly ParadigmRow[] = [
  ['a-aa', 'ा', 'ा', 'Masc Sing Nom', 'अच्छा अच्छा'],
  ['a-aa', 'ा', 'े', 'Masc Sing Acc', 'अच्छा अच्छे'],
  ['a-aa', 'ा', 'े', 'Masc Plur', 'अच्छा अच्छे'],
  ['a-aa', 'ा', 'ी', 'Fem', 'अच्छा अच्छी'],
  ['a-aa', 'ा', 'ों', 'Masc Plur Acc', 'बड़ा बड़ों'],
  ['a-aan', 'ां', 'ां', 'Masc Sing Nom', 'पाँचवाँ पाँचवाँ'],
  ['a-aan', 'ां', 'ें', 'Masc Sing Acc', 'पाँचवाँ पाँचवें'],
  ['a-aan', 'ां', 'ें', 'Masc Plur', 'पाँचवाँ पाँचवें'],
  ['a-aan', 'ां', 'ीं', 'Fem', 'पाँचवाँ पाँचवीं'],
  // सुंदर: an adjective that changes only when it stands for its noun
  ['a', '', '', '', 'सुंदर सुंदर'],
  ['a', '', 'ों', 'Plur Acc', 'ग़रीब ग़रीबों'],
  ['a-ii', 'ी', 'ी', '', 'सरकारी सरकारी'],
  ['a-ii', 'ी', 'ियों', 'Plur Acc', 'सहयोगी सहयोगियों'],
  ['a-ii', 'ई', 'ई', '', 'स्थायी स्थायी'],
  ['a-ii', 'ई', 'इयों', 'Plur Acc', 'ईसाई ईसाइयों'],
  ['a-vowel', '', '', '', 'ज़्यादा ज़्यादा'],
  ['a-vowel', '', 'ओं', 'Plur Acc', 'युवा युवाओं'],
  ['a-i', 'ि', 'ि', '', 'आदि आदि'],
]

// Endings that every verb takes on its stem; -ना is the infinitive, -ता the imperfective participle.
const everyVerb: readonly (readonly [ending: string, shows: string, example: string])[] = [
  ['', 'Conv', 'करना कर'],
  ['ना', 'Inf Masc Sing Nom', 'करना करना'],
  ['ने', 'Inf Masc Sing Acc', 'करना करने'],
  ['ने', 'Inf Masc Plur Nom', 'करना करने'],
  ['नी', 'Inf Fem', 'करना करनी'],
  ['नीं', 'Inf Fem Plur', 'करना करनीं'],
  ['ता', 'Imp Masc Sing', 'करना करता'],
  ['ते', 'Imp Masc Plur', 'करना करते'],
  ['ती', 'Imp Fem', 'करना करती'],
  ['तीं', 'Imp Fem Plur', 'करना करतीं'],
  ['कर', 'Conv', 'मिलना मिलकर'],
  ['के', 'Conv', 'करना करके'],
  ['नेवाला', 'Inf Masc Sing Nom', 'करना करनेवाला'],
  ['नेवाले', 'Inf Masc Plur', 'करना करनेवाले'],
  ['नेवाली', 'Inf Fem', 'करना करनेवाली'],
  ['नेवालों', 'Inf Masc Plur Acc', 'करना करनेवालों'],
]

// Endings that begin with a vowel, written as signs after a consonant.
const consonantVerb: readonly (readonly [ending: string, shows: string, example: string])[] = [
  ['ा', 'Perf Masc Sing', 'चलना चला'],
  ['े', 'Perf Masc Plur', 'चलना चले'],
  ['ी', 'Perf Fem Sing', 'चलना चली'],
  ['ीं', 'Perf Fem Plur', 'चलना चलीं'],
  ['ूं', 'Sub 1 Sing', 'चलना चलूँ'],
  ['े', 'Sub 3 Sing', 'चलना चले'],
  ['ें', 'Sub 3 Plur', 'चलना चलें'],
  ['ो', 'Imper 2 Plur', 'चलना चलो'],
  ['ूंगा', 'Fut 1 Masc Sing', 'चलना चलूँगा'],
  ['ूंगी', 'Fut 1 Fem Sing', 'चलना चलूँगी'],
  ['ेगा', 'Fut 3 Masc Sing', 'चलना चलेगा'],
  ['ेगी', 'Fut 3 Fem Sing', 'चलना चलेगी'],
  ['ेंगे', 'Fut 3 Masc Plur', 'चलना चलेंगे'],
  ['ेंगी', 'Fut 3 Fem Plur', 'चलना चलेंगी'],
  ['ोगे', 'Fut 2 Masc Plur', 'चलना चलोगे'],
  ['ोगी', 'Fut 2 Fem Plur', 'चलना चलोगी'],
  ['िए', 'Imper 2 Form', 'चलना चलिए'],
  ['िएगा', 'Imper 2 Form Later', 'चलना चलिएगा'],
]

// The same after a vowel, where the vowel is written as a letter; fold has made ये ए and यी ई.
const vowelVerb: readonly (readonly [ending: string, shows: string, example: string])[] = [
  ['या', 'Perf Masc Sing', 'खाना खाया'],
  ['ए', 'Perf Masc Plur', 'खाना खाए'],
  ['ई', 'Perf Fem Sing', 'खाना खाई'],
  ['ईं', 'Perf Fem Plur', 'खाना खाईं'],
  ['ऊं', 'Sub 1 Sing', 'खाना खाऊँ'],
  ['ए', 'Sub 3 Sing', 'खाना खाए'],
  ['एं', 'Sub 3 Plur', 'खाना खाएँ'],
  ['ओ', 'Imper 2 Plur', 'खाना खाओ'],
  ['ऊंगा', 'Fut 1 Masc Sing', 'खाना खाऊँगा'],
  ['ऊंगी', 'Fut 1 Fem Sing', 'खाना खाऊँगी'],
  ['एगा', 'Fut 3 Masc Sing', 'खाना खाएगा'],
  ['एगी', 'Fut 3 Fem Sing', 'खाना खाएगी'],
  ['एंगे', 'Fut 3 Masc Plur', 'खाना खाएँगे'],
  ['एंगी', 'Fut 3 Fem Plur', 'खाना खाएँगी'],
  ['ओगे', 'Fut 2 Masc Plur', 'खाना खाओगे'],
  ['ओगी', 'Fut 2 Fem Plur', 'खाना खाओगी'],
  ['इए', 'Imper 2 Form', 'खाना खाइए'],
  ['इएगा', 'Imper 2 Form Later', 'खाना खाइएगा'],
]

// पीना: a stem in -ी is shortened before a vowel, and swallows -ी.
const shortenedI: readonly (readonly [ending: string, shows: string, example: string])[] = [
  ['िया', 'Perf Masc Sing', 'पीना पिया'],
  ['िए', 'Perf Masc Plur', 'पीना पिए'],
  ['ी', 'Perf Fem Sing', 'पीना पी'],
  ['ीं', 'Perf Fem Plur', 'पीना पीं'],
  ['िऊं', 'Sub 1 Sing', 'पीना पिऊँ'],
  ['िए', 'Sub 3 Sing', 'पीना पिए'],
  ['िएं', 'Sub 3 Plur', 'पीना पिएँ'],
  ['िओ', 'Imper 2 Plur', 'पीना पिओ'],
  ['ियो', 'Imper 2 Plur', 'जीना जियो'],
  ['िएगा', 'Fut 3 Masc Sing', 'पीना पिएगा'],
  ['िएगी', 'Fut 3 Fem Sing', 'पीना पिएगी'],
  ['िएंगे', 'Fut 3 Masc Plur', 'पीना पिएँगे'],
  ['िएंगी', 'Fut 3 Fem Plur', 'पीना पिएँगी'],
]

// छूना: a stem in -ू is shortened before a vowel.
const shortenedU: readonly (readonly [ending: string, shows: string, example: string])[] = [
  ['ुआ', 'Perf Masc Sing', 'छूना छुआ'],
  ['ुए', 'Perf Masc Plur', 'छूना छुए'],
  ['ुई', 'Perf Fem Sing', 'छूना छुई'],
  ['ुईं', 'Perf Fem Plur', 'छूना छुईं'],
  ['ुऊं', 'Sub 1 Sing', 'छूना छुऊँ'],
  ['ुए', 'Sub 3 Sing', 'छूना छुए'],
  ['ुएं', 'Sub 3 Plur', 'छूना छुएँ'],
  ['ुओ', 'Imper 2 Plur', 'छूना छुओ'],
  ['ुएगा', 'Fut 3 Masc Sing', 'छूना छुएगा'],
  ['ुएगी', 'Fut 3 Fem Sing', 'छूना छुएगी'],
  ['ुएंगे', 'Fut 3 Masc Plur', 'छूना छुएँगे'],
]

const verb: readonly ParadigmRow[] = [
  ...everyVerb.map(([ending, shows, example]) => ['v', 'ना', ending, shows, example] as const),
  ...consonantVerb.map(([ending, shows, example]) => ['vc', 'ना', ending, shows, example] as const),
  ...vowelVerb.map(([ending, shows, example]) => ['vv', 'ना', ending, shows, example] as const),
  ...shortenedI.map(([ending, shows, example]) => ['vi', 'ीना', ending, shows, example] as const),
  ...shortenedU.map(([ending, shows, example]) => ['vu', 'ूना', ending, shows, example] as const),
]

/** All rows. The paradigm `v` belongs to every verb beside its own. */
export const paradigmRows: readonly ParadigmRow[] = [...noun, ...adjective, ...verb]
