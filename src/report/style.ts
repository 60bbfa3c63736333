/** The page's own style sheet: no font, image or address from outside. Colours are set once, for light and dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #141413);
  --surface: light-dark(#ffffff, #1c1c1a);
  --ink: light-dark(#1d1c1a, #ece9e2);
  --muted: light-dark(#625e56, #a8a399);
  --line: light-dark(#e4e0d7, #35342f);
  --link: light-dark(#1f4e8c, #93b9f2);
  --pressure: light-dark(#b23a2b, #e8816f);
  --relief: light-dark(#1a756d, #5fc0b2);
  --glow: light-dark(#fcebc9, #46351a);
  --lit: light-dark(#ffd98a, #6d4f16);
  --imposer: light-dark(#5a48b0, #b3a6f5);
  --target: light-dark(#b23a2b, #e8816f);
  --good: light-dark(#8a6414, #d9b45c);
  --count: light-dark(#1a756d, #5fc0b2);
  --date: light-dark(#1f5fae, #86b4f4);
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  --serif: "Iowan Old Style", "Charter", "Source Serif 4", Georgia, "Noto Serif", "Times New Roman", serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
}
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
.wrap { max-width: 1168px; margin: 0 auto; padding: 0 24px; }
a { color: var(--link); text-underline-offset: 2px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.15; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(2rem, 5.2vw, 3.4rem); letter-spacing: -0.018em; max-width: 18em; }
h2 { font-size: clamp(1.45rem, 2.8vw, 1.95rem); letter-spacing: -0.01em; }
button, input, select { font: inherit; color: inherit; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 12px; top: 12px; z-index: 20; background: var(--surface); padding: 8px 12px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.bar { position: sticky; top: 0; z-index: 5; background: var(--paper); border-bottom: 1px solid var(--line); }
.bar .wrap { display: flex; gap: 22px; align-items: center; min-height: 48px; font-size: 0.875rem; overflow-x: auto; scrollbar-width: none; }
.bar a { color: var(--muted); text-decoration: none; padding: 6px 0; white-space: nowrap; }
.bar a:hover { color: var(--ink); }
.bar .brand { color: var(--ink); font-family: var(--serif); font-weight: 600; font-size: 1.05rem; margin-right: auto; }
#theme { border: 1px solid var(--line); background: none; border-radius: 999px; padding: 3px 12px; cursor: pointer; color: var(--muted); }
#theme:hover { color: var(--ink); border-color: var(--muted); }

.top { padding: 56px 0 8px; }
.kicker { margin: 0 0 14px; font-size: 0.78rem; letter-spacing: 0.09em; text-transform: uppercase; color: var(--pressure); font-weight: 600; }
.deck { margin: 18px 0 0; font: 1.2rem/1.55 var(--serif); max-width: 44em; color: var(--ink); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 0; margin: 36px 0 0; border-top: 2px solid var(--ink); }
.figures div { padding: 14px 16px 14px 0; border-bottom: 1px solid var(--line); display: flex; flex-direction: column; }
.figures dt { order: 2; color: var(--muted); font-size: 0.85rem; line-height: 1.35; }
.figures dd { order: 1; margin: 0; font: 600 2rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; letter-spacing: -0.01em; }
section { padding: 56px 0 0; }
.lead { margin: 8px 0 22px; color: var(--muted); max-width: 46em; }
.read { columns: 4 220px; column-gap: 40px; margin-top: 26px; font-size: 0.9rem; }
.read div { break-inside: avoid; padding-bottom: 16px; }
.read h3 { font: 600 0.85rem/1.4 var(--sans); margin: 0 0 4px; }
.read ul { list-style: none; margin: 0; padding: 0; }
.read li { display: flex; justify-content: space-between; gap: 12px; border-top: 1px solid var(--line); padding: 4px 0; overflow-wrap: anywhere; }
.read li span:last-child { color: var(--muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
.key { display: flex; flex-wrap: wrap; gap: 6px 20px; list-style: none; padding: 0; margin: 0 0 12px; font-size: 0.85rem; color: var(--muted); }
.key i { display: inline-block; width: 11px; height: 11px; border-radius: 50%; margin-right: 7px; vertical-align: -1px; background: var(--pressure); }
.key .open i { background: none; border: 2px solid var(--muted); }
.key .relief i { background: var(--relief); }

figure { margin: 0; }
figcaption { font: 600 1.06rem/1.3 var(--serif); margin-bottom: 8px; }
figcaption span { display: block; font: 0.85rem/1.4 var(--sans); color: var(--muted); font-weight: 400; }
svg.chart { display: block; width: 100%; height: auto; overflow: visible; font-family: var(--sans); font-size: 12.5px; color: var(--ink); }
svg.chart.narrow { display: none; }
.charts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 36px 44px; align-items: start; }
details.numbers { margin-top: 10px; font-size: 0.85rem; }
summary { cursor: pointer; color: var(--muted); }
summary:hover { color: var(--ink); }
.numbers .scroll { max-height: 22rem; overflow: auto; margin-top: 8px; }
.numbers table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.numbers th, .numbers td { text-align: left; padding: 3px 10px 3px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
.numbers thead th { color: var(--muted); }
.numbers .n { text-align: right; }

.filters { display: grid; grid-template-columns: minmax(220px, 2fr) repeat(6, minmax(96px, 1fr)) auto; gap: 10px; align-items: end; }
.filters.ledger { grid-template-columns: minmax(220px, 2fr) minmax(140px, 1fr) minmax(140px, 1fr); }
.filters label, .finder label { display: block; font-size: 0.76rem; color: var(--muted); margin-bottom: 3px; }
input[type="search"], select { width: 100%; height: 38px; padding: 0 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); min-width: 0; text-overflow: ellipsis; }
input[type="search"]:hover, select:hover { border-color: var(--muted); }
.quiet { height: 38px; padding: 0 14px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); cursor: pointer; }
.quiet:hover:not(:disabled) { border-color: var(--muted); }
.quiet:disabled { color: var(--muted); cursor: default; opacity: 0.75; }
.pager { display: flex; gap: 8px; align-items: center; justify-content: space-between; margin: 14px 0; font-size: 0.875rem; color: var(--muted); font-variant-numeric: tabular-nums; }
.pager p { margin: 0; }
.pager .turn { display: flex; gap: 8px; }
table.measures { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; table-layout: fixed; border-top: 2px solid var(--ink); }
.measures th { text-align: left; font-weight: 400; color: var(--muted); padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); font-size: 0.8rem; }
.measures th button { all: unset; cursor: pointer; color: var(--muted); }
.measures th button:hover { color: var(--ink); }
.measures th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.measures th[aria-sort="ascending"] button::after { content: " ↑"; }
.measures th[aria-sort="descending"] button::after { content: " ↓"; }
.measures td { vertical-align: top; padding: 11px 14px 11px 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
.measures tbody tr:hover { background: var(--surface); }
.measures td.date { font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--muted); }
.measures .who { font-weight: 600; }
.measures .arrow { color: var(--muted); }
.measures .measure { font-weight: 600; color: var(--pressure); text-decoration-color: transparent; }
.measures .relief .measure { color: var(--relief); }
.measures .measure:hover { text-decoration-color: currentColor; }
.measures .action { color: var(--muted); }
.measures .relief .action { color: var(--relief); }
.measures .detail, .measures .outlet, .measures .told { display: block; color: var(--muted); font-size: 0.82rem; }
.measures q { quotes: none; font-family: var(--serif); font-size: 0.92rem; color: var(--muted); }
.measures q b { color: var(--ink); font-weight: 400; background: var(--glow); box-shadow: 0 0 0 2px var(--glow); }
.measures .source { color: var(--ink); text-decoration-color: var(--line); }
.empty { padding: 28px 0; color: var(--muted); text-align: center; }

.acts { border-top: 2px solid var(--ink); list-style: none; margin: 0; padding: 0; }
.acts > li { border-bottom: 1px solid var(--line); padding: 12px 0; display: grid; grid-template-columns: 104px minmax(0, 1fr) minmax(0, 1.4fr); gap: 4px 22px; font-size: 0.9rem; }
.acts .when { color: var(--muted); font-variant-numeric: tabular-nums; }
.acts p { margin: 0 0 3px; }
.acts .what > span { display: block; }
.acts .what > .act-type { display: inline; font-weight: 600; color: var(--pressure); }
.acts .relief .act-type { color: var(--relief); }
.acts .what > .act-status { display: inline; color: var(--muted); margin-left: 8px; font-size: 0.82rem; }
.acts .detail, .acts .arrow { color: var(--muted); }
.acts .detail { font-size: 0.85rem; }
.acts .sources { color: var(--muted); font-size: 0.85rem; overflow-wrap: anywhere; }
.acts .sources a { color: var(--ink); text-decoration-color: var(--line); }
.acts strong { font-weight: 600; }
.acts .history { color: var(--muted); font-size: 0.85rem; }
.acts .conflict { color: var(--pressure); }

.desk { display: grid; grid-template-columns: 236px minmax(0, 1fr); gap: 44px; align-items: start; border-top: 2px solid var(--ink); padding-top: 20px; }
.finder { font-size: 0.875rem; position: sticky; top: 64px; max-height: calc(100vh - 80px); overflow: auto; padding: 2px; }
.finder .check { display: flex; gap: 8px; align-items: center; margin: 10px 0 4px; font-size: 0.85rem; color: var(--ink); }
#article-list { list-style: none; margin: 0; padding: 0; }
#article-list a { display: block; padding: 9px 10px; margin: 0 -2px; border-bottom: 1px solid var(--line); color: var(--ink); text-decoration: none; line-height: 1.35; }
#article-list a:hover { background: var(--surface); }
#article-list a[aria-current] { background: var(--surface); box-shadow: inset 3px 0 0 var(--pressure); }
.item-title { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; overflow-wrap: anywhere; }
.item-note { display: flex; justify-content: space-between; gap: 8px; color: var(--muted); font-size: 0.78rem; margin-top: 2px; }
.item-where { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.item-count { min-width: 1.7em; text-align: center; border-radius: 999px; background: var(--line); color: var(--ink); font-size: 0.74rem; align-self: center; }
.without .item-count { background: none; color: var(--muted); }
.finder .pager { margin: 10px 0 0; font-size: 0.8rem; flex-wrap: wrap; }
.finder .quiet { height: 32px; padding: 0 10px; }
.sheet { display: grid; grid-template-columns: minmax(0, 1fr) 276px; gap: 40px; align-items: start; }
.headline { font-size: clamp(1.5rem, 2.6vw, 2rem); overflow-wrap: anywhere; }
.headline:focus { outline: none; }
.byline { color: var(--muted); font-size: 0.875rem; margin: 8px 0 20px; overflow-wrap: anywhere; }
.text { font: 1.06rem/1.72 var(--serif); max-width: 38em; overflow-wrap: anywhere; }
.text p { margin: 0 0 1em; }
.about { font-size: 0.85rem; color: var(--muted); border-top: 1px solid var(--line); padding-top: 12px; margin-top: 24px; }
.fields { margin: 8px 0 0; font-size: 0.85rem; }
.fields div { display: grid; grid-template-columns: 82px minmax(0, 1fr); gap: 8px; padding: 2px 0; }
.fields dt { color: var(--muted); }
.fields dd { margin: 0; overflow-wrap: anywhere; }
.issues { padding-left: 18px; }
mark { background: none; color: inherit; border-radius: 1px; cursor: help; }
.m { padding-bottom: 1px; }
.m-evidence { background: var(--glow); box-shadow: 0 0 0 2px var(--glow); border-bottom: 0; }
.m-imposer { border-bottom: 2px solid var(--imposer); }
.m-target { border-bottom: 2px solid var(--target); }
.m-good { border-bottom: 3px double var(--good); }
.m-count { border-bottom: 2px dotted var(--count); }
.m-date { border-bottom: 2px dashed var(--date); }
.m-quantity { border-bottom: 2px dotted var(--good); }
.m-entity { border-bottom: 1px solid light-dark(#bdb6a8, #5d5a53); }
.m-attribution, .m-issue { border-bottom: 1px dashed var(--muted); }
.m.lit { background: var(--lit); box-shadow: 0 0 0 2px var(--lit); }
.m:hover { background: light-dark(#efe9dc, #33312b); }
.m-evidence:hover, .m.lit:hover { background: var(--lit); }
.ref { font: 600 0.68rem/1 var(--sans); vertical-align: super; text-decoration: none; color: var(--paper); background: var(--pressure); border-radius: 999px; padding: 2px 6px; margin: 0 2px 0 4px; }
.found { position: sticky; top: 56px; max-height: calc(100vh - 64px); overflow: auto; padding: 0 10px; margin: 0 -10px; }
.headline .m:not(.lit) { background: none; box-shadow: none; }
.headline .ref { font-size: 0.8rem; }
.found-title { font: 600 0.85rem/1.4 var(--sans); margin: 4px 0 8px; color: var(--muted); }
.cards { list-style: none; margin: 0; padding: 0; }
.card { border-top: 2px solid var(--pressure); padding: 10px 0 18px; scroll-margin: 80px; }
.card.relief { border-color: var(--relief); }
.card.lit { background: var(--surface); margin: 0 -10px; padding-left: 10px; padding-right: 10px; }
.card:focus-visible { outline-offset: -2px; }
.card h4 { margin: 0; font: 600 1rem/1.3 var(--serif); }
.card .number { display: inline-block; min-width: 1.35em; text-align: center; font: 600 0.72rem/1.7 var(--sans); color: var(--paper); background: var(--pressure); border-radius: 999px; margin-right: 8px; padding: 0 5px; vertical-align: 1px; }
.card.relief .number { background: var(--relief); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin: 7px 0 0; }
.chip { font-size: 0.74rem; border: 1px solid var(--line); border-radius: 999px; padding: 1px 9px; color: var(--muted); background: var(--surface); }
.chip-in-force { color: var(--ink); border-color: var(--muted); }
.card .evidence { list-style: none; margin: 8px 0 0; padding: 0; font: 0.88rem/1.45 var(--serif); }
.card .evidence a { color: var(--ink); text-decoration-color: var(--line); overflow-wrap: anywhere; }
.card .evidence li:not(.trigger) a { color: var(--muted); }
.rules { font-size: 0.78rem; margin-top: 8px; color: var(--muted); }
.rules p { margin: 6px 0 4px; }
.rules ul { margin: 4px 0 0; padding-left: 16px; }
code { font: 0.92em var(--mono); overflow-wrap: anywhere; }
#tip { position: fixed; z-index: 10; max-width: 340px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 28px rgb(0 0 0 / 0.16); padding: 4px 14px; font: 0.84rem/1.45 var(--sans); }
.fact { padding: 7px 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: auto 1fr; column-gap: 10px; overflow-wrap: anywhere; }
.fact:first-child { border-top: 0; }
.fact-label { color: var(--muted); }
.fact-label::before { content: ""; display: inline-block; width: 8px; height: 8px; border-radius: 50%; margin-right: 7px; background: var(--muted); }
.f-evidence .fact-label::before { background: light-dark(#e3a93b, #d69a2e); }
.f-imposer .fact-label::before { background: var(--imposer); }
.f-target .fact-label::before { background: var(--target); }
.f-good .fact-label::before, .f-quantity .fact-label::before { background: var(--good); }
.f-count .fact-label::before { background: var(--count); }
.f-date .fact-label::before { background: var(--date); }
.fact-rule { grid-column: 1 / -1; color: var(--muted); font-size: 0.78rem; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 0.84rem; color: var(--muted); margin: 0 0 20px; padding: 0; list-style: none; }
.legend span { color: var(--ink); }
.help { font-size: 0.9rem; columns: 2; column-gap: 44px; }
.help div { break-inside: avoid; padding: 7px 0; }
.help dt { font-weight: 600; }
.help dd { margin: 0; color: var(--muted); }
.notice { background: var(--glow); padding: 10px 14px; border-radius: 6px; margin: 20px 0 0; font-size: 0.9rem; }
footer { margin: 72px 0 0; border-top: 1px solid var(--line); padding: 18px 0 48px; color: var(--muted); font-size: 0.82rem; }

@media (max-width: 1060px) {
  .filters:not(.ledger) { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .filters .wide { grid-column: 1 / -1; }
  .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .sheet { grid-template-columns: minmax(0, 1fr); }
  .found { position: static; max-height: none; }
}
@media (max-width: 820px) {
  .charts, .desk { grid-template-columns: minmax(0, 1fr); }
  .finder { position: static; max-height: none; }
  .acts > li { grid-template-columns: minmax(0, 1fr); }
  .help { columns: 1; }
  table.measures, .measures tbody, .measures tr, .measures td { display: block; }
  .measures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .measures colgroup { display: none; }
  .measures tr { padding: 12px 0; border-bottom: 1px solid var(--line); }
  .measures td { border: 0; padding: 2px 0; }
  .measures td:empty { display: none; }
  .measures td.status { color: var(--muted); }
  .measures td.status .told { display: inline; margin-left: 8px; }
  .measures .outlet { display: inline; margin-left: 8px; }
}
@media (max-width: 640px) {
  .wrap { padding: 0 20px; }
  .wide { grid-column: 1 / -1; }
  svg.chart.wide { display: none; }
  svg.chart.narrow { display: block; }
  .top { padding-top: 32px; }
  section { padding-top: 44px; }
  .deck { font-size: 1.08rem; }
  .figures { grid-template-columns: repeat(2, 1fr); margin-top: 26px; }
  .figures dd { font-size: 1.6rem; }
  .filters, .filters.ledger, .filters:not(.ledger) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  input[type="search"], select, .quiet { height: 44px; font-size: 16px; }
  #tip { left: 10px; right: 10px; bottom: 10px; max-width: none; max-height: 45vh; overflow: auto; }
}
@media print {
  :root, [data-theme] { color-scheme: light; }
  body { background: #fff; font-size: 10pt; }
  .bar, .filters, .pager, .finder, .skip, #tip, details.numbers, .ref { display: none !important; }
  .desk, .sheet { display: block; }
  .found { break-before: avoid; margin-top: 16pt; }
  .card, .measures tr, figure, .acts > li { break-inside: avoid; }
  section { padding-top: 22pt; }
  a { color: inherit; text-decoration: none; }
  mark, .measures q b, .ref, .number { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page { margin: 16mm; }
}
`
