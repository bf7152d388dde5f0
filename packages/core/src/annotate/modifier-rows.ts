import type { Concept } from '../document/types.ts'
import { listForms } from './list-forms.ts'

/** Words that stand before certain terms and make a longer term with them, which no glossary can list in full. */
export interface ModifierRow {
  /** Hindi modifier, with spellings that folding does not equate after it, and its English. */
  modifiers: readonly (readonly [hindi: readonly string[], english: string])[]
  /** Forms of the terms they join, as the glossary spells them. */
  heads?: readonly string[]
  /** Types of the terms they join, whatever their form. */
  types?: readonly Concept['type'][]
  /** Forms of these types that they do not join: an economic decision is no term. */
  except?: readonly string[]
}

/** What states deal in and deal with. */
const matterNouns = readModifiers(`
  व्यापार = trade | रक्षा, प्रतिरक्षा = defence | सुरक्षा = security | ऊर्जा = energy |
  शांति = peace | सीमा = border | जलवायु = climate | अंतरिक्ष = space | स्वास्थ्य = health |
  खाद्य = food | कृषि = agricultural | तेल = oil | गैस = gas | जल = water | डेटा = data |
  श्रम = labour | शिक्षा = education | खेल = sports | खनन = mining | खनिज = minerals |
  मत्स्य, मछली = fisheries | कोयला = coal | अनाज, खाद्यान्न = grain | उर्वरक = fertiliser |
  विमानन = aviation | पर्यटन = tourism | रेल, रेलवे = railway | परिवहन = transport |
  बंदरगाह = port | नौवहन = shipping | डिजिटल = digital | सूचना = information | वित्त = finance |
  पर्यावरण = environment | कार्बन = carbon | प्लास्टिक = plastics | महासागर, समुद्र = ocean |
  नदी = river | बाढ़ = flood | आपदा = disaster | टीका, वैक्सीन = vaccine |
  औषधि, दवा = medicines | विरासत = heritage | विज्ञान = science |
  प्रौद्योगिकी, तकनीक = technology | सेमीकंडक्टर, चिप = semiconductor | हरित = green |
  सौर = solar | हाइड्रोजन = hydrogen | बिजली, विद्युत = electricity | इस्पात = steel |
  सेवा = services | गोपनीयता = secrecy | रसद = logistics | प्रशिक्षण = training |
  हथियार = arms | विमान = aircraft | विस्तार = enlargement | सत्यापन = verification |
  रोज़गार = employment | कौशल = skills | नवाचार = innovation | स्टार्टअप = start-up | वन = forest |
  जैव विविधता = biodiversity | जैव ईंधन = biofuels | दूरसंचार = telecommunications |
  बैंकिंग = banking | बीमा = insurance | बुनियादी ढाँचा, अवसंरचना = infrastructure |
  कृत्रिम बुद्धिमत्ता, एआई = artificial intelligence | क्वांटम = quantum | उपग्रह = satellite |
  संपर्क, कनेक्टिविटी = connectivity | सीमा शुल्क = customs | मादक पदार्थ, नशीले पदार्थ = narcotics |
  मानव तस्करी = human trafficking | हज = Hajj | लिथियम = lithium | यूरेनियम = uranium |
  दुर्लभ मृदा = rare-earth | बैटरी = battery |
  नौसेना = naval | तटरक्षक = coast guard | सेना = army | वायुसेना, वायु सेना = air force |
  अप्रवासन = migration | पनडुब्बी = submarine | क़र्ज़ = debt | बाँध, बांध = dam
`)

/** What says of a matter between states what it is about, and what a government has a minister for. */
export const modifierRows: readonly ModifierRow[] = [
  {
    modifiers: readModifiers(`
      द्विपक्षीय, दोतरफ़ा = bilateral | त्रिपक्षीय = trilateral | चतुष्पक्षीय = quadrilateral |
      बहुपक्षीय = multilateral | बहुराष्ट्रीय = multinational |
      अंतरराष्ट्रीय, अंतर्राष्ट्रीय = international | क्षेत्रीय = regional | राष्ट्रीय = national |
      अंतर-सरकारी, अंतरसरकारी = intergovernmental | रणनीतिक, सामरिक = strategic |
      राजनीतिक, सियासी, राजनैतिक = political | कूटनीतिक, राजनयिक = diplomatic |
      भूराजनीतिक = geopolitical | आर्थिक = economic | वित्तीय = financial |
      व्यापारिक, वाणिज्यिक = trade | औद्योगिक = industrial | सैन्य, फ़ौजी = military |
      नौसैनिक = naval | परमाणु, नाभिकीय = nuclear | समुद्री = maritime | साइबर = cyber |
      सांस्कृतिक = cultural | शैक्षिक, शैक्षणिक = educational | वैज्ञानिक = scientific |
      तकनीकी, प्रौद्योगिकी = technical | मानवीय = humanitarian | संवैधानिक = constitutional |
      चुनावी = electoral | जातीय = ethnic | सांप्रदायिक = communal | औपनिवेशिक = colonial |
      सशस्त्र = armed | संसदीय = parliamentary | विधायी = legislative | न्यायिक = judicial |
      प्रशासनिक = administrative | तकनीकी स्तर की, तकनीकी-स्तरीय = technical-level |
      मंत्रिस्तरीय, मंत्री स्तरीय, मंत्री-स्तरीय = ministerial |
      सचिव स्तरीय, सचिव-स्तरीय = secretary-level | राजदूत स्तरीय, राजदूत-स्तरीय = ambassadorial |
      कमांडर स्तरीय, कमांडर-स्तरीय = commander-level |
      कॉन्सुलर, कांसुलर, कौंसुलर, काउंसुलर, कोंसुलर = consular | एकतरफ़ा, एकपक्षीय = unilateral |
      दंडात्मक = punitive | जवाबी = retaliatory | निवारक = preventive | लक्षित = targeted |
      समन्वित = coordinated | एकीकृत = integrated | सामूहिक = collective |
      आपात, आपातकालीन, आपातकाल = emergency | अंतरिम = interim | मौद्रिक = monetary |
      रासायनिक = chemical | जैविक = biological | हवाई = air | ज़मीनी = ground |
      परोक्ष, अप्रत्यक्ष = indirect | प्रत्यक्ष, सीधी = direct | पर्यावरणीय = environmental |
      डिजिटल = digital |
      आतंकवाद-रोधी, आतंकवाद रोधी, आतंकवाद विरोधी, आतंकवाद-विरोधी, आतंकवाद निरोधक, आतंक विरोधी, आतंकरोधी = counter-terrorism |
      मादक पदार्थ विरोधी, मादक पदार्थ रोधी, नशा विरोधी = counter-narcotics |
      भ्रष्टाचार विरोधी, भ्रष्टाचार रोधी = anti-corruption | तस्करी विरोधी, तस्करी रोधी = anti-smuggling |
      समुद्री डकैती रोधी, डकैती रोधी, समुद्री डकैती विरोधी = counter-piracy |
      उग्रवाद विरोधी, उग्रवाद रोधी = counter-insurgency | डंपिंग रोधी, डंपिंग विरोधी = anti-dumping |
      पनडुब्बी रोधी = anti-submarine |
      सीमा पार, सीमापार = cross-border
    `),
    types: ['process', 'event', 'instrument', 'status', 'security', 'doctrine', 'body'],
    except: listForms(`
      चुनौती, निर्णय, फ़ैसला, नियम, विनियम, समूह, ग्रुप, रिपोर्ट, प्रतिवेदन, दस्तावेज़, दल, टीम,
      पैनल, नेता, पक्ष, आदेश, माफ़ी, मदद
    `),
  },
  {
    modifiers: readModifiers(`
      विशेष = special | असाधारण = extraordinary | तदर्थ = ad hoc |
      आभासी, वर्चुअल = virtual |
      सर्वदलीय = all-party | अंतर-मंत्रालयी, अंतर मंत्रालयी = inter-ministerial |
      अंतर-संसदीय, अंतर संसदीय = inter-parliamentary
    `),
    types: ['event', 'body'],
  },
  {
    modifiers: readModifiers('राहत, आपदा राहत = relief'),
    types: ['process', 'instrument'],
    heads: listForms('अभियान, एजेंसी, शिविर, कोष, संगठन, सम्मेलन'),
  },
  {
    modifiers: readModifiers('संयुक्त, साझा = joint | वैश्विक = global'),
    types: ['event', 'body', 'instrument'],
  },
  {
    modifiers: readModifiers(`
      स्थायी = standing | स्वतंत्र = independent | केंद्रीय = central | संघीय = federal |
      प्रांतीय = provincial | कार्यकारी = executive |
      अंतरराष्ट्रीय, अंतर्राष्ट्रीय = international | सलाहकार, परामर्शदात्री, परामर्शी = advisory |
      समन्वय = coordination | संचालन = steering | प्रतिबंध = sanctions | विशेषज्ञ = expert |
      नियामक = regulatory | अपीलीय = appellate
    `),
    types: ['body'],
  },
  {
    modifiers: readModifiers(`
      उप, डिप्टी = deputy | सह = co- | मुख्य, प्रधान = chief | प्रथम = first |
      कार्यवाहक, कार्यकारी = acting | अंतरिम = interim | विशेष = special | स्थायी = permanent |
      मानद = honorary | अतिरिक्त = additional | सहायक = assistant | अवर = under- |
      निवासी, रेज़िडेंट = resident | क्षेत्रीय = regional | संघीय = federal | आधिकारिक = official |
      सरकारी = government | अंतरराष्ट्रीय = international | राजनयिक = diplomatic |
      सैन्य, फ़ौजी = military | नौसैनिक, नौसेना = naval | वायुसेना, वायु सेना = air force |
      रक्षा = defence | सांस्कृतिक = cultural | शिक्षा = education | प्रेस = press |
      वाणिज्यिक, व्यापार = trade | आर्थिक = economic | राजनीतिक = political | क़ानूनी = legal |
      मानवीय = humanitarian | मानवाधिकार = human rights |
      राहत, आपातकालीन राहत, आपात राहत = emergency relief | शरणार्थी = refugee |
      आव्रजन, आप्रवासन = immigration | सीमा = border | सुरक्षा = security | जलवायु = climate |
      शांति = peace | परमाणु = nuclear | संयुक्त = joint | स्वतंत्र = independent |
      मादक पदार्थ रोधी, मादक पदार्थ विरोधी = counter-narcotics |
      आतंकवाद रोधी, आतंकवाद-रोधी, आतंकवाद विरोधी = counter-terrorism |
      क्षेत्र, सेक्टर, फ़ील्ड = field | बल = force | चुनाव = election
    `),
    heads: listForms(`
      मंत्री, सचिव, महासचिव, निदेशक, महानिदेशक, प्रतिनिधि, स्थायी प्रतिनिधि, दूत, विशेष दूत,
      राजदूत, उच्चायुक्त, आयुक्त, समन्वयक, प्रतिवेदक, वार्ताकार, सलाहकार, प्रवक्ता, अताशे, कमांडर,
      विशेषज्ञ, अधिकारी, पर्यवेक्षक, निरीक्षक, वाणिज्य दूत, महावाणिज्य दूत, प्रधानमंत्री,
      उप प्रधानमंत्री, राष्ट्रपति, उपराष्ट्रपति, चांसलर, अध्यक्ष, उपाध्यक्ष, अभियोजक, मंत्री स्तर,
      राष्ट्रीय सुरक्षा सलाहकार
    `),
  },
  {
    modifiers: readModifiers(`
      मसौदा = draft | प्रारंभिक = preliminary | पूरक = supplementary | वैकल्पिक = optional
    `),
    types: ['instrument'],
  },
  {
    modifiers: readModifiers(`
      शरणार्थी = refugee | शरण = asylum | प्रवासन = migration | प्रवासी = migrant |
      आव्रजन, आप्रवासन, इमिग्रेशन = immigration | वीज़ा = visa | पासपोर्ट = passport |
      नागरिकता = citizenship | प्रतिबंध = sanctions | निवेश = investment | निर्यात = export |
      आयात = import | ऋण, क़र्ज़ = debt | मुद्रा = currency | युद्ध = war |
      युद्धविराम, संघर्षविराम = ceasefire | आतंकवाद, आतंकी, आतंकवादी = terrorist |
      चरमपंथी, उग्रवादी = extremist | अलगाववादी = separatist | विद्रोही = rebel | ड्रोन = drone |
      मिसाइल = missile | रॉकेट = rocket | हथियार = arms | निरस्त्रीकरण = disarmament |
      अप्रसार = non-proliferation | मानवाधिकार = human rights | महामारी = pandemic |
      बंधक = hostage | क़ैदी = prisoner | शेरपा = Sherpa | पुनर्निर्माण = reconstruction |
      पुनर्वास = rehabilitation | सदस्यता = membership | प्रत्यर्पण = extradition |
      जासूसी = espionage | तस्करी = smuggling | मध्यस्थता = mediation | निगरानी = surveillance |
      टोही = reconnaissance | सीमापार = cross-border
    `),
    types: ['process', 'event', 'instrument', 'security', 'doctrine', 'body'],
  },
  {
    modifiers: matterNouns,
    types: ['process', 'event', 'instrument', 'body'],
  },
  {
    modifiers: matterNouns,
    heads: listForms(`
      संबंध, साझेदारी, संकट, संघर्ष, टकराव, विवाद, तनाव, स्थिरता, दायित्व, क्षमता, चुनौती, संगठन,
      गठबंधन, नीति, सुरक्षा, व्यवस्था, अवसंरचना, प्रणाली, अधिकारी, विशेषज्ञ, प्रतिनिधि, दूत,
      समन्वयक, अपराध, ख़तरा, अधिकार, हित
    `),
  },
  {
    modifiers: readModifiers(`
      पुलिस = police | छात्र = student | युवा = youth | महिला = women | कर, कराधान = tax
    `),
    heads: listForms(`
      सहयोग, समझौता, संधि, वीज़ा, प्रतिनिधिमंडल, प्रशिक्षण, आंदोलन, संगठन, मंच, बल
    `),
  },
  {
    modifiers: readModifiers(`
      उप, डिप्टी = deputy | वाणिज्य, व्यापार = trade | वित्त, अर्थ = finance |
      गृह, आंतरिक = interior | रक्षा, प्रतिरक्षा = defence | ऊर्जा = energy |
      पेट्रोलियम, तेल = petroleum | उद्योग = industry | कृषि = agriculture | शिक्षा = education |
      स्वास्थ्य = health | पर्यावरण = environment | परिवहन = transport | सूचना = information |
      संस्कृति = culture | न्याय, क़ानून, विधि = justice | श्रम = labour | पर्यटन = tourism |
      आप्रवासन, इमिग्रेशन = immigration | राजस्व = revenue |
      वाणिज्य और उद्योग, वाणिज्य एवं उद्योग, व्यापार और उद्योग = commerce and industry |
      नागर विमानन, नागरिक उड्डयन, विमानन = civil aviation | पोत परिवहन, जहाज़रानी = shipping |
      सड़क परिवहन = road transport | जल शक्ति, जल संसाधन = water resources |
      पृथ्वी विज्ञान = earth sciences |
      विज्ञान, विज्ञान और प्रौद्योगिकी, विज्ञान एवं प्रौद्योगिकी = science |
      प्रौद्योगिकी, सूचना प्रौद्योगिकी = technology |
      विकास, विकास सहयोग, अंतरराष्ट्रीय विकास = development | आर्थिक विकास = economic development |
      अर्थव्यवस्था = economy | विदेश व्यापार = foreign trade | जलवायु = climate | खेल = sports |
      संचार = communications | इस्पात = steel | खान, खनन = mines | कोयला = coal |
      बिजली, विद्युत = power | रेल = railways | आयुष = AYUSH | डिजिटल = digital | आवास = housing |
      निवेश = investment | आव्रजन = immigration | सुरक्षा = security | ख़ुफ़िया = intelligence |
      रणनीतिक मामलों के = strategic affairs | यूरोपीय मामलों के = European affairs |
      प्रवासी मामलों के = diaspora affairs | आर्थिक मामलों के = economic affairs |
      धार्मिक मामलों के = religious affairs | आंतरिक मामलों के = interior |
      विदेशी मामलों के, विदेश मामलों के = foreign affairs | एकीकरण = unification | युद्ध = war |
      पुनर्निर्माण = reconstruction | संसदीय कार्य = parliamentary affairs
    `),
    heads: listForms('मंत्री, मंत्रालय, राज्य मंत्री, सचिव'),
  },
]

/** Reads `spelling, spelling = English | …`. */
function readModifiers(rows: string): ModifierRow['modifiers'] {
  return rows.split('|').map((row) => {
    const [hindi = '', english = ''] = row.split('=')
    return [listForms(hindi), english.trim()]
  })
}
