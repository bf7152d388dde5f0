// Keeps a page out of sight until the faces that its script element names have come, so that no line moves
// under a reader's eyes. When they are slow, a device that has a font for Hindi shows the page in that one,
// and the page stays so; another would show boxes, and waits longer. Without scripts nothing is hidden.
{
  const page = document.documentElement
  const wanted = JSON.parse(document.currentScript.dataset.faces)
  const faces = Promise.all(wanted.map(([font, text]) => document.fonts.load(font, text)))
  const show = () => page.removeAttribute('data-waiting')

  page.toggleAttribute('data-waiting', true)
  faces.then(show, show)
  if (hasHindi()) setTimeout(giveUp, 1000)
  else setTimeout(show, 8000)

  function giveUp() {
    for (const face of document.fonts) if (face.status === 'loading') face.display = 'optional'
    show()
  }

  // Boxes that stand for missing glyphs are all of one width; no font has a narrow र as wide as औ.
  function hasHindi() {
    const canvas = document.createElement('canvas').getContext('2d')
    const [narrow, wide] = ['र', 'औ'].map((letter) => canvas?.measureText(letter).width)
    return narrow !== wide
  }
}
