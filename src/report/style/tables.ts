/** What is searched: filters, pages of rows, the table of measures, the ledger of acts. */
export const TABLES = `
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
`
