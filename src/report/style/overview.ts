/** The first screens: title, figures, lists of what was read, charts with their numbers. */
export const OVERVIEW = `
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
`
