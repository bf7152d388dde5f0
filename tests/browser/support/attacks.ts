// Text that would run a script, call out or change the page if it were taken for markup somewhere.
// RUN stands for the script, and the page that watches gives `top.hit` a meaning; HOST for a server that none may ask.
const lines = String.raw`
<script>RUN</script>
<script src="HOST/a.js"></script>
<script type="module">RUN</script>
</script><script>RUN</script>
</SCRIPT ><script>RUN</script>
</title></textarea></style></noscript></template><img src=x onerror="RUN">
<img src=x onerror="RUN">
<IMG SRC=x OnErRoR=RUN>
<img/src=x/onerror=RUN>
<img src="HOST/1.png" srcset="HOST/2.png 2x, javascript:RUN 3x">
<picture><source srcset="HOST/3.png"><img src=x onerror="RUN"></picture>
<svg onload="RUN"></svg>
<svg><script>RUN</script></svg>
<svg><a xlink:href="javascript:RUN"><text>संधि</text></a></svg>
<svg><animate onbegin="RUN" attributeName="x" dur="1s"/></svg>
<svg><set attributeName="href" to="javascript:RUN"/></svg>
<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg' onload='RUN'/>#x"/></svg>
<svg><style><img title="</style><img src=x onerror=RUN>"></style></svg>
<svg></p><style><a id="</style><img src=x onerror=RUN>"></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">
<math><annotation-xml encoding="text/html"><img src=x onerror="RUN"></annotation-xml></math>
<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>
<template><img src=x onerror="RUN"><script>RUN</script></template>
<template shadowrootmode="open"><img src=x onerror="RUN"></template>
<style><img src="</style><img src=x onerror=RUN//"></style>
<style>@import "HOST/a.css"; * { background: url(HOST/b.png) }</style>
<link rel="stylesheet" href="HOST/c.css">
<p style="background:url(javascript:RUN)">वार्ता</p>
<meta http-equiv="refresh" content="0;url=javascript:RUN">
<base href="HOST/">
<!--><img src=x onerror=RUN>-->
<![CDATA[><img src=x onerror=RUN>]]>
<?xml version="1.0"?><img src=x onerror=RUN>
<a href="javascript:RUN">वार्ता</a>
<a href="JaVaScRiPt:RUN">वार्ता</a>
<a href="java&#115;cript&colon;RUN">वार्ता</a>
<a href="java&Tab;scr&NewLine;ipt:RUN">वार्ता</a>
<a href="&#1;&#32;javascript:RUN">वार्ता</a>
<a href="vbscript:RUN">वार्ता</a>
<a href="data:text/html,<script>RUN</script>">वार्ता</a>
<a href="data:text/html;base64,PHNjcmlwdD50b3AuaGl0KCk8L3NjcmlwdD4=">वार्ता</a>
<iframe src="javascript:RUN"></iframe>
<iframe srcdoc="<script>RUN</script>"></iframe>
<object data="javascript:RUN"></object><embed src="javascript:RUN">
<form action="javascript:RUN"><button formaction="javascript:RUN">वार्ता</button><input type=submit></form>
<details open ontoggle="RUN"><summary>वार्ता</summary></details>
<input autofocus onfocus="RUN"><select autofocus onfocus="RUN"></select>
<video><source onerror="RUN"></video><audio src=x onerror="RUN"></audio>
<body onload="RUN"><frameset onload="RUN">
<p id="body" name="createElement" onpointermove="RUN" onclick="RUN">वार्ता</p>
<form id="attributes" name="getElementById"><input name="parentNode"><img name="shadowRoot"></form>
<sahapath-reader src="HOST/d.json" onclick="RUN"></sahapath-reader>
" onpointermove="RUN" onclick="RUN" autofocus onfocus="RUN" x="
' onmouseover='RUN' x='
"><svg/onload=RUN>
'><img src=x onerror=RUN>
--><img src=x onerror=RUN>
]]><img src=x onerror=RUN>
javascript:RUN
JAVASCRIPT:RUN//https://example.org
data:text/html,<script>RUN</script>
[वार्ता](javascript:RUN) ![x](javascript:RUN) <javascript:RUN>
\u003cscript\u003eRUN\u003c/script\u003e
{{constructor.constructor("RUN")()}} \${RUN}
`

/** Attacks that cannot be written on one line of source. */
const spaced = [
  '<a href="java\tscr\nipt:RUN">वार्ता</a>',
  ' \u0001javascript:RUN',
  'java\tscript:RUN',
  '<img\u000Csrc=x\u000Conerror=RUN>',
  '<scr\u0000ipt>RUN</script>',
  '<p title="a\r\n">\u2028</p><img src=x onerror=RUN>',
]

/** Attacks by hand; number N calls `top.hit(N)` where it gets through. */
export const attacks: readonly string[] = [...lines.trim().split('\n'), ...spaced].map(
  (attack, number) =>
    attack
      .replaceAll('RUN', `top.hit(${number})`)
      .replaceAll('HOST', `${location.origin}/called-out`),
)
