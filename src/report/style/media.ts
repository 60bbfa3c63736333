/** Narrow screens and paper: they come last, since they take back what the sheets before them say. */
export const MEDIA = `
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
