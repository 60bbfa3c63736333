/** Colours, set once for light and dark; type; the bar of links; help, notices and foot. */
export const PAGE = `
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
`

/** What stands under the articles. */
export const FOOT = `.help { font-size: 0.9rem; columns: 2; column-gap: 44px; }
.help div { break-inside: avoid; padding: 7px 0; }
.help dt { font-weight: 600; }
.help dd { margin: 0; color: var(--muted); }
.notice { background: var(--glow); padding: 10px 14px; border-radius: 6px; margin: 20px 0 0; font-size: 0.9rem; }
footer { margin: 72px 0 0; border-top: 1px solid var(--line); padding: 18px 0 48px; color: var(--muted); font-size: 0.82rem; }
`
