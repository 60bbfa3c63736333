/** The articles: the list of them, a text with its marks, a card a measure, the tip of a mark. */
export const READER = `
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
`
