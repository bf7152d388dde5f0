import { rememberWords } from '../remember-words.ts'
import { findIrregular } from './irregular-forms.ts'

/** Words whose ending only looks like an inflection. */
const uninflected: ReadonlySet<string> = new Set(
  'news series species always perhaps during nothing something anything everything morning evening spring king ring thing wing string sing bring ceiling wedding pudding sterling sibling outing red bed need feed seed speed weed breed indeed exceed proceed succeed hundred sacred naked wicked kindred shed embed unprecedented politics economics physics mathematics athletics ethics tactics logistics statistics mumps measles diabetes gas bus plus thus status virus census corpus focus bonus campus radius genius consensus versus atlas alias bias canvas christmas pancreas texas lens towards afterwards besides sometimes overseas mass less unless across whereas his this its yes us as is was has does chaos cosmos pathos ethos premises headquarters means'.split(
    ' ',
  ),
)

const doubled = /([bdfgklmnprtvz])\1$/u
const vowelGroups = /[aeiouy]+/gu

/**
 * Brings an English word form to the form a dictionary lists.
 *
 * A small rule set and a table of irregular forms; a form that several lemmas share goes to one.
 *
 * @param word - an English word in any case, without marks around it
 * @returns the lemma in lower case
 */
export const lemmatizeEnglish: (word: string) => string = rememberWords(stripInflection)

function stripInflection(word: string): string {
  const form = word.normalize('NFC').replaceAll('’', "'").toLowerCase()
  const bare = form.replace(/'s$|s'$/u, (end) => (end === "s'" ? 's' : ''))
  const irregular = findIrregular(bare)
  if (irregular) return irregular
  if (bare.length < 4 || uninflected.has(bare) || !/^[a-z'-]+$/u.test(bare)) return bare
  if (bare.endsWith('s')) return stripPlural(bare)
  if (bare.endsWith('ed')) return stripSuffix(bare, 'ed')
  if (bare.endsWith('ing')) return stripSuffix(bare, 'ing')
  return bare
}

function stripPlural(form: string): string {
  if (/(?:ss|us|is|ics)$/u.test(form)) return form
  if (/[^aeiou]ies$/u.test(form)) return `${form.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes|oes)$/u.test(form)) return form.slice(0, -2)
  if (form.endsWith("'s")) return form.slice(0, -2)
  return form.slice(0, -1)
}

function stripSuffix(form: string, suffix: string): string {
  const base = form.slice(0, -suffix.length)
  const syllables = base.match(vowelGroups)?.length ?? 0
  if (syllables === 0 || base.length < 2) return form
  if (suffix === 'ed' && base.endsWith('i')) return `${base.slice(0, -1)}y`
  if (suffix === 'ed' && base.endsWith('e')) return `${base}e`
  if (doubled.test(base)) {
    // "controlled" and "planned" drop a letter, "called", "installed" and "added" keep both.
    const keepsBoth =
      /(?:ff|zz)$|^add$|^err$|(?:st|c|r|f)all$|(?:enr|^r|f|m|sp|t|sk|p)oll$|(?:^|[^aeiou])[aeiu]ll$/u
    const isLong = syllables > 1 && /[eu]ll$/u.test(base)
    return keepsBoth.test(base) && !isLong ? base : base.slice(0, -1)
  }
  return needsFinalE(base, syllables) ? `${base}e` : base
}

/** What a base with more than one syllable looks like when its lemma ends in -e, and the exceptions. */
const finalE: readonly (readonly [ending: RegExp, except: RegExp])[] = [
  [/at$/u, /(?:[^r]eat|[^c]reat|oat|format|combat)$/u],
  [
    /it$/u,
    /(?:vis|lim|perm|subm|ed|cred|ex|benef|prof|hib|her|pos|aud|lic|mer|wa|ru|su|plo|o|orb|pro)it$/u,
  ],
  [/(?:ib|ec|p|l|m|f|sp|it|n)ut$/u, /(?:in|out|through)put$/u],
  [/[iu]d$/u, /(?:[aeo][iu]|[^c]lo[iu]|sol|rap|bu)d$/u],
  [/(?:u|v|gr|c)ad$/u, /read$/u],
  [/in$/u, /(?:[ao]|ru|marg|orig|cab|rob|coff)in$/u],
  [/(?:v|er|g)en$/u, /(?:sev|ev|giv|driv|hav|ov|op|ref|gen|hap)en$/u],
  [/(?:stp|d|thr|cl)on$/u, /(?:aband|pard|l)on$/u],
  [/[^eo]ar$/u, /(?:coll|simil|popul)ar$/u],
  [/(?:pl|gn|st|sc|ad|d|h)or$/u, /(?:anch|auth|spons|monit|vict|doct|trait|pastor|ambassad)or$/u],
  [/[^aeo]ir$/u, /(?:st|wh)ir$/u],
  [/ur$/u, /(?:[aeo]|[ei]nc|occ|rec|murm|fem|sp|bl)ur$/u],
  [/(?:m|v|n|w)ot$/u, /(?:piv|kn)ot$/u],
  [/(?:c|t|s)om$/u, /(?:blos|cus|bot|phan|wis|ran|free|king)som$|(?:cus|bot|phan)tom$/u],
  [/um$/u, /(?:drum|hum|alb|for|vacu|medi)um$/u],
  [/im$/u, /(?:a|cla|procla|tr|sk|sw|vict)im$/u],
  [/(?:c|h|t|r|sh)ap$/u, /(?:wr|tr|str|k.dn)ap$/u],
  [/(?:[cr]ib|b[ie]|[^aeo][aei]k|[^o]ok|[aeiou][iu]z|uk)$/u, /(?:[aeo][aei]k|[rv]iv)$/u],
  [/(?:mp|nc|rr|f|r)il$/u, /(?:[aeo]|fulf|per|ap)il$/u],
]

/** Whether the lemma lost a final e before its ending: `hoped`, `creating`, `changed`, but not `wanted`. */
function needsFinalE(base: string, syllables: number): boolean {
  if (/[cuvz]$/u.test(base)) return true
  if (base.endsWith('s')) return !/(?:ss|focus|bonus|bias|canvas|gas|bus|census)$/u.test(base)
  if (base.endsWith('l') && /[^aeiourwly]l$/u.test(base)) return true
  if (/[^n]g$/u.test(base))
    return (
      (/[aeioudlr]g$/u.test(base) && !/(?:ag|eg|ig|og|ug)$/u.test(base)) ||
      /(?:man|dam|pack|eng|encour|outr|im|voy|st|p|w)ag$/u.test(base) ||
      /(?:ll|si|li|vi)eg$|blig$/u.test(base)
    )
  if (base.endsWith('ng'))
    return /(?:(?:ch|r)ang|eng|pl?ung|loung|spong|[ft]ring|cring|hing)$/u.test(base)
  if (base.endsWith('th')) return /(?:[eo]ath|cloth|sooth|bath)$/u.test(base)
  if (syllables === 1) {
    return (
      /(?:^|qu|[^aeiou])[aeiou][^aeiouwxy]$/u.test(base) ||
      /(?:(?:gu|re|rou|ch)(?:id|iv|as)|creat)$/u.test(base)
    )
  }
  return finalE.some(([ending, except]) => ending.test(base) && !except.test(base))
}
