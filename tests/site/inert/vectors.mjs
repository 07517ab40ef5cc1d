// What is written into every field: texts that would run a script if anything took them for markup, an address or a
// template. Each calls `pwned` with the name of its place, so that a finding tells where it came from.

/** Each makes a text for a place; every kind has an entry for each of them. */
export const VECTORS = [
  (id) => `A"><script>pwned('${id}')</script><img src=x onerror="pwned('${id}')">`,
  (id) => `B' onfocus='pwned("${id}")' autofocus tabindex=0 ' " onmouseover="pwned('${id}')" onfocus="pwned('${id}')" autofocus tabindex="0`,
  (id) => `C</title></textarea></style></noscript></template></script>--><svg/onload=pwned('${id}')>]]><!--<script>`,
  (id) => `D{% raw %}{# x #} \${pwned('${id}')} \`\u2028"};pwned('${id}');//\u2029 \\u003cimg src=x onerror=pwned('${id}')\\u003e \\";pwned('${id}')//`,
  (id) => `E&lt;img src=x onerror=pwned('${id}')&gt;&#60;svg onload=pwned('${id}')&#62;&amp;lt;script&gt; %3Cimg src=x onerror=pwned('${id}')%3E`,
  (id) => `javascript:pwned('${id}')`,
  (id) => `=HYPERLINK("javascript:pwned('${id}')","F")<iframe srcdoc="<script>parent.pwned('${id}')</script>"><math><a xlink:href="javascript:pwned('${id}')">`,
];

/** What templates of other programs would run; Lotsman refuses it where a text may name values. */
export const brackets = (id) => `{{constructor.constructor("pwned('${id}')")()}}`;

/** Texts for places that take addresses only, the one after the other until one is taken. */
export const ADDRESSES = [
  (id) => `javascript:pwned('${id}')`,
  (id) => `https://example.org/?"onmouseover="pwned('${id}')"><img/src=x/onerror=pwned('${id}')>'`,
  (id) => `https://example.org/?onmouseover=pwned('${id}')`,
];

/** A text without blanks that looks like an address of mail. */
export const mail = (id) => `"><img/src=x/onerror=pwned('${id}')>@example.org`;

/** Names of files, as far as file systems take them. */
export const FILE_NAMES = [
  (id, ending) => `a"><img src=x onerror=pwned('${id}')>.${ending}`,
  (id, ending) => `b' onfocus='pwned("${id}")' autofocus x='.${ending}`,
  (id, ending) => `c&lt;svg onload=pwned('${id}')&gt;&.${ending}`,
  (id, ending) => `{{d}}{% e %}pwned('${id}').${ending}`,
  (id, ending) => `javascript:pwned('${id}').${ending}`,
  (id, ending) => `#?%3Cimg onerror=pwned('${id}')%3E.${ending}`,
  (id, ending) => `=pwned('${id}').${ending}`,
];

/** Constructs of Markdown, each with a way to run something; `say` makes the call for a name. */
export const markdown = (id) => {
  const say = (name) => `pwned('${id}.${name}')`;
  const schemes = {
    plain: `javascript:${say('plain')}`, upper: `JaVaScRiPt:${say('upper')}`, entity: `&#106;avascript:${say('entity')}`, tab: `<java&#9;script:${say('tab')}>`,
    newline: `<java&NewLine;script:${say('newline')}>`, colon: `javascript&colon;${say('colon')}`, control: `<&#1;javascript:${say('control')}>`, percent: `javascript%3A${say('percent')}`,
    vb: `vbscript:${say('vb')}`, data: `data:text/html,<script>${say('data')}</script>`, data64: 'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+', svg: `data:image/svg+xml,<svg onload=${say('svg')}>`,
    blob: `blob:${say('blob')}`, file: 'file:///etc/passwd', view: 'view-source:javascript:alert(1)', feed: `feed:javascript:${say('feed')}`, quote: `https://example.org/"onmouseover="${say('quote')}`,
  };
  const links = Object.entries(schemes).map(([name, address]) => `[${name}](${address.includes('<script') || /^[^<]* /.test(address) ? `<${address.replace(/[<>]/g, '\\$&')}>` : address}) ![${name}" onerror="${say(`alt-${name}`)}](${address.replace(/[<>]/g, '')} "title' onmouseover='${say(`title-${name}`)}")`);
  return `
${links.join('\n\n')}

<javascript:${say('autolink')}> <https://example.org/"onmouseover="${say('autolink-quote')}> <${'x'}@example.org"onmouseover="${say('autolink-mail')}>

[reference][one] [two] ![three]

[one]: javascript:${say('reference')} "a' onmouseover='${say('reference-title')}"
[two]: <JAVASCRIPT:${say('reference-upper')}>
[three]: x" onerror="${say('reference-image')}

## Heading <img src=x onerror="${say('heading')}"> [link](javascript:${say('heading-link')}) {#x" onmouseover="${say('heading-id')} .a" onclick="${say('heading-class')}}

### </h3><script>${say('heading-script')}</script>

<script>${say('block-script')}</script>

<div onclick="${say('block-click')}" onmouseover=${say('block-over')} style="background:url(javascript:${say('block-style')})">block<img src=x onerror=${say('block-image')}></div>

<svg onload="${say('block-svg')}"><a xlink:href="javascript:${say('block-xlink')}"><text>x</text></a><script>${say('svg-script')}</script><animate onbegin="${say('svg-animate')}" attributeName="x"/><foreignObject><img src=x onerror="${say('svg-foreign')}"></foreignObject></svg>

<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${say('mutation-math')}&gt;"></table></mtext></math>

<svg><style><img title="</style><img src=x onerror=${say('mutation-style')}>"></style></svg>

<noscript><p title="</noscript><img src=x onerror=${say('mutation-noscript')}>"></noscript>

<a href="java&#10;script:${say('raw-newline')}">a</a> <a href=" &#14; javascript:${say('raw-control')}">b</a> <a href="#" onclick="${say('raw-click')}">c</a>

<p><a href="javascript:${say('raw-block-link')}" id="a&quot; onclick=&quot;${say('raw-id')}" class="b" title="&quot;><img src=x onerror=${say('raw-title')}>">link</a></p>

<iframe srcdoc="<script>parent.${say('srcdoc')}</script>"></iframe><iframe src="javascript:parent.${say('iframe')}"></iframe>

<object data="javascript:${say('object')}"></object><embed src="javascript:${say('embed')}"><base href="javascript:/a/"><link rel=stylesheet href="javascript:${say('stylesheet')}">

<form action="javascript:${say('form')}"><input autofocus onfocus="${say('autofocus')}"><button formaction="javascript:${say('formaction')}">go</button></form>

<details open ontoggle="${say('toggle')}"><summary>more</summary>x</details>

<img src="x" srcset="x 1x, javascript:${say('srcset')} 2x" onerror="${say('raw-image')}"> <video src=x onerror="${say('video')}"><source onerror="${say('source')}"></video> <audio autoplay onloadstart="${say('audio')}"><marquee onstart="${say('marquee')}">x</marquee>

<meta http-equiv="refresh" content="0;url=javascript:${say('refresh')}"><style>@import "javascript:${say('style')}";</style>

<!-- --!><img src=x onerror=${say('comment')}> --> <![CDATA[><img src=x onerror=${say('cdata')}>]]> <?php <img src=x onerror=${say('php')}> ?>

Inline <img src=x onerror="${say('inline-image')}"> <b onmouseover="${say('inline-b')}" style="x:expression(${say('expression')})">bold</b> <span title='"><img src=x onerror=${say('inline-title')}>' autofocus tabindex=0 onfocus="${say('inline-focus')}">span</span> <svg/onload=${say('inline-svg')}> <a href="javascript:${say('inline-link')}">x</a> <mark id="x" onclick="${say('inline-mark')}">m</mark>

\`<img src=x onerror=${say('code')}>\` **<script>${say('strong')}</script>** ~~<img src=x onerror=${say('strike')}>~~

\`\`\`html" onmouseover="${say('fence-info')}
</code></pre><img src=x onerror=${say('fence')}>
\`\`\`

\`\`\`</code><script>${say('fence-info-script')}</script>
x
\`\`\`

| <img src=x onerror=${say('table-head')}> | [x](javascript:${say('table-link')}) |
|---|---|
| <script>${say('table-cell')}</script> | " onmouseover="${say('table-quote')} |

A note[^n" onmouseover="${say('note-name')}] and[^1].

[^n" onmouseover="${say('note-name')}]: <img src=x onerror=${say('note-one')}>
[^1]: [x](javascript:${say('note-link')}) <script>${say('note')}</script>

> [!NOTE]
> <img src=x onerror=${say('alert')}> [x](javascript:${say('alert-link')})

- [ ] <img src=x onerror=${say('task')}>
- [x] " onclick="${say('task-quote')}

Term <img src=x onerror=${say('term')}>
: <script>${say('definition')}</script>

[Video" onclick="${say('video-name')}](video:mOq7Xu_kKXk "x\\" onerror=\\"${say('video-poster')}")

[Video](video:"><img/src=x/onerror=${say('video-id')}>)

{{ constructor.constructor("${say('template')}")() }} {% raw %}{{ 7*7 }}{% endraw %} {# x #} \${${say('literal')}}

XSSA and XSS&B are explained. \u2028 \u2029 \u0001 \uE000x"onmouseover="${say('mark')} \uE001 &#xE000;javascript:${say('mark-entity')}

&lt;img src=x onerror=${say('entities')}&gt; &amp;lt;script&amp;gt; [x](&#x6A;&#x61;vascript:${say('hex')}) [](page:page-0#"onmouseover="${say('anchor')})
`;
};
