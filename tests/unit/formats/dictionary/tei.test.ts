import { importTei } from '@sahapath/formats/dictionary/tei'
import { describe, expect, it } from 'vitest'
import { brief, encode, rules, tei } from './packs.ts'

const water = `<entry xml:id="e1">
  <form type="lemma"><orth>पानी</orth><pron>paːniː</pron><form type="infl"><orth>पानियों</orth></form></form>
  <form type="variant"><orth>पाणी</orth></form>
  <gramGrp><pos>n</pos><gen>masc</gen></gramGrp>
  <sense n="1"><cit type="trans"><quote>water</quote><gramGrp><pos>v</pos></gramGrp></cit>
    <cit type="trans"><quote>rain &amp; dew</quote></cit>
    <cit type="example"><quote>पानी दो</quote><cit type="trans"><quote>give water</quote></cit></cit></sense>
  <sense n="2"><def>lustre</def><note>not this</note></sense>
</entry>`

describe('importTei', () => {
  it('reads what the header says of the licence, as one line', async () => {
    const { data } = tei(water)
    const said = `<publicationStmt><availability status="free"><p>Available under the
      <ref target="https://x">GNU GPL</ref> 3.0.</p></availability></publicationStmt></fileDesc>`
    const text = new TextDecoder().decode(data as Uint8Array).replace('</fileDesc>', said)
    const { licence } = await importTei({ name: 'a.tei', data: encode(text) })
    expect(licence).toBe('Available under the GNU GPL 3.0.')
    expect(await importTei(tei(water))).not.toHaveProperty('licence')
  })

  it('reads headwords, spellings, labels and translations, and no examples', async () => {
    const { dictionary, counts } = await importTei(tei(water))
    expect(dictionary.name).toBe('Little Hindi')
    expect(brief(dictionary.entries)).toEqual(['पानी NOUN: water | rain & dew | lustre'])
    expect(dictionary.entries[0]).toMatchObject({ variants: ['पाणी'], gender: 'm' })
    expect(counts).toEqual({ read: 1, skipped: 0, kept: 1 })
  })

  it('parts homographs, and counts related words', async () => {
    const { dictionary, messages } = await importTei(
      tei(`<entry><form><orth>पर</orth></form>
        <hom><gramGrp><pos>prep</pos></gramGrp><sense><def>on</def></sense></hom>
        <hom><gramGrp><pos>noun</pos></gramGrp><sense><def>feather</def></sense></hom>
        <re><form><orth>परदा</orth></form><sense><def>curtain</def></sense></re></entry>`),
    )
    expect(brief(dictionary.entries)).toEqual(['पर ADP: on', 'पर NOUN: feather'])
    expect(rules(messages)).toEqual(['related-entry'])
  })

  it('reads the older form, and signs by the names that HTML has for them', async () => {
    const head = '<!DOCTYPE TEI [<!ENTITY lsquo "&#8216;">]>\n'
    const { dictionary } = await importTei(
      tei(
        '<entry><form><orth>रंग</orth></form><sense><trans><tr>&lsquo;colour&rsquo;</tr></trans></sense><eg><q>x</q></eg></entry>',
        'Old',
        head,
      ),
    )
    expect(brief(dictionary.entries)).toEqual(['रंग X: ‘colour’'])
  })

  it('names the line of what is not well-formed', async () => {
    await expect(importTei(tei(`${water}\n<entry></form>`))).rejects.toMatchObject({
      ruleId: 'no-xml',
      fatal: true,
      file: 'little.tei',
      place: { line: 13 },
    })
    await expect(importTei(tei('<entry>&unheardof;</entry>'))).rejects.toMatchObject({
      ruleId: 'no-xml',
    })
    await expect(importTei(tei('<a>'.repeat(300)))).rejects.toMatchObject({ ruleId: 'too-deep' })
    await expect(importTei({ name: 'a.tei', data: encode('') })).rejects.toMatchObject({
      ruleId: 'no-xml',
    })
  })
})
