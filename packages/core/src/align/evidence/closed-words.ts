import { fold } from '@sahapath/hindi/fold'

/**
 * Words of closed classes and their usual counterparts: they tie a sentence together, say little about
 * what it is about, and stand in no dictionary in a form that can be looked up.
 * Hindi forms, a colon, English lemmas; a lemma after + is a word of content elsewhere.
 */
const rows = `
में मे: in into at during among within on
से: from by with since than through of via
को: to on at
पर: on at upon over about but
का की के: of 's
ने: by
तक: until till to up by
लिए वास्ते: for to
साथ: with along together
बिना बगैर: without
द्वारा जरिए जरिये: by through via
बाद: after later following
पहले पूर्व: before ago earlier former first previously
बीच: between among amid middle
दौरान: during while
खिलाफ विरुद्ध: against
अनुसार मुताबिक: +accord
बारे: about +regard
समक्ष: before front
प्रति: towards toward to for per
सहित समेत: with +include
बावजूद: although +despite +spite
ओर तरफ: toward towards
अंदर भीतर: inside within
बाहर: outside out
ऊपर: above over up
नीचे: under below down
आगे: further ahead forward next
पीछे: behind back
पास: near have
सामने: before front +face
अलावा अतिरिक्त: besides addition except other
बजाय: instead rather
एवं तथा व: and
और: and more +further
या अथवा: or either
लेकिन मगर परंतु किंतु: but however yet
कि: that
क्योंकि: because since as
चूंकि: since as because whereas
इसलिए अतः: so therefore thus hence
यदि अगर: if
तो: then so
जब: when while
तब: then
जबकि: while whereas although
हालांकि: although though however
ताकि: so that
भी: also too even as
ही: only just very
केवल सिर्फ मात्र: only just merely +simply
नहीं न ना मत: not no never nor neither none
कभी: ever never sometimes once
हमेशा सदा: always
अब: now
अभी: now yet still right
यहां: here
वहां: there
कहां: where
जहां: where
क्या: what whether do
क्यों: why
कैसे: how
कौन किस किसने किसे किन्हें किसका किसके किसकी: who which whom whose
कितना कितने कितनी: many much how
कुछ: some something few any several
कोई किसी: any some anyone someone somebody anybody no nobody
सब सभी: all everyone every
हर प्रत्येक: every each
दोनों: both two
अन्य दूसरे दूसरा दूसरी: other another second
कई अनेक: many several
बहुत काफी: very much many lot
ज्यादा अधिक: more most much many over +great
कम: less few little least
इतना इतने इतनी: so such much
ऐसा ऐसे ऐसी: such so like this
वैसे: though anyway
मैं मैंने मुझे मुझ: i
मेरा मेरे मेरी: i
हम हमने हमें: we
हमारा हमारे हमारी हमसे: we
मुझसे: i
तुम तुम्हें आप आपको आपने आपका आपके आपकी: you
वह वो उसने उसे: he she it they that
उस उसी: that he she it
उसमें उससे: it he she that
उसका उसके उसकी: he she it
वे उन्होंने उन्हें: they he she
उन उन्हीं: those they he she that
उनमें उनसे: they he she
उनका उनके उनकी: they he she
यह ये इस इसने इसे इन: this it that these he she they
इसका इसके इसकी इनके इनका इनकी: it this they
जो जिस जिसने जिसे जिन जिन्होंने जिन्हें जिसका जिसके जिसकी जिनका जिनके जिनकी: who which that whom whose what
जिसमें जिससे जिनमें जिनसे: which who that whom it
अपना अपने अपनी: he she it they own i we
खुद स्वयं: own he she it they
है हैं हूं हो: be have
था थे थी थीं: be have
होगा होगी होंगे: will be
रहा रहे रही: be
गया गई गए गयी गये: be +go
सकता सकते सकती सका सके सकी सकूं सकेगा सकेगी सकेंगे: can could may might able
चाहिए: should must ought +need +want
जैसे जैसा जैसी: like as such
तरह: like way such
वाला वाले वाली: who which that
एक: a one each
`

/** The mark of a counterpart that is a word of content elsewhere: "further", "according". */
const open = '+'

/** Each Hindi form, folded, with its counterparts as the rows write them. */
const pairs: readonly (readonly [form: string, lemmas: readonly string[]])[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [forms = '', lemmas = ''] = row.split(': ')
    return forms.split(' ').map((form) => [fold(form), lemmas.split(' ')] as const)
  })

/** Folded Hindi form to English lemmas. */
export const closedWords: ReadonlyMap<string, readonly string[]> = new Map(
  pairs.map(([form, lemmas]) => [form, lemmas.map((lemma) => lemma.replace(open, ''))]),
)

/** English lemmas that say little about what a sentence is about. */
export const closedLemmas: ReadonlySet<string> = new Set([
  ...pairs.flatMap(([, lemmas]) => lemmas.filter((lemma) => !lemma.startsWith(open))),
  ..."the an as will would may shall here there than then them self's s t re ve ll d m us my such own same no per just quite rather however".split(
    ' ',
  ),
])
