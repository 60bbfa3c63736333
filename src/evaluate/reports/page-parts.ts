/** Style and script of the page of errors: inline, so that the page is one file; the page allows exactly these by hash. */

export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --gold: #c7900044; --right: light-dark(#1d6b22, #7fd48a); --wrong: light-dark(#b3261e, #ff9b92); }
body { background: Canvas; color: CanvasText; font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 0 1rem 4rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; overflow-wrap: anywhere; } h3 { font-size: .9rem; margin: .5rem 0; }
form { position: sticky; top: 0; background: Canvas; display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); z-index: 1; }
label { display: flex; gap: .4rem; align-items: center; }
select { font: inherit; max-width: 16rem; }
section { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.figures { width: auto; } .figures td + td { text-align: right; }
.verdict-right { color: var(--right); } .verdict-missed, .verdict-extra, .verdict-wrong { color: var(--wrong); }
td button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-decoration: underline dotted; cursor: pointer; }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.texts > div { min-width: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
mark { background: #8882; color: inherit; border-bottom: 2px solid #888; }
mark.trigger { background: var(--gold); border-color: #c79000; }
mark.imposer { border-color: #1f6feb; } mark.target { border-color: #b3261e; } mark.count { border-color: #7a3fb0; }
mark.good { border-color: #2a7d2e; } mark.date { border-color: #0a7f8c; border-bottom-style: dotted; }
mark.off { background: none; border-color: transparent; }
.here { outline: 2px solid currentColor; }
code { font-size: .8rem; }
@media (max-width: 50rem) { .texts { grid-template-columns: 1fr; } }
`

export const SCRIPT = `
const form = document.querySelector('form')
const rows = [...document.querySelectorAll('tr[data-row]')]
const fits = (row, name, value) => value === '' || (row.dataset[name] || '').split(' ').includes(value)
function show() {
  const wanted = Object.fromEntries(new FormData(form))
  const open = new Set()
  for (const row of rows) {
    const errors = wanted.verdict !== 'error' || row.dataset.verdict !== 'right'
    const verdict = wanted.verdict === 'error' ? '' : wanted.verdict
    row.hidden = !(errors && fits(row, 'verdict', verdict) && fits(row, 'type', wanted.type) && fits(row, 'slot', wanted.slot) && fits(row, 'rule', wanted.rule))
    if (!row.hidden) open.add(row.dataset.row)
  }
  const all = Object.values(wanted).every((value) => value === '')
  for (const section of document.querySelectorAll('section[data-article]'))
    section.hidden = !all && !section.querySelector('tr[data-row]:not([hidden])')
  for (const mark of document.querySelectorAll('mark[data-rows]'))
    mark.classList.toggle('off', !mark.dataset.rows.split(' ').some((row) => open.has(row)))
  document.querySelector('output').textContent = open.size + ' of ' + rows.length + ' records'
}
document.addEventListener('click', ({ target }) => {
  const row = target.closest('tr[data-row]')
  if (!row) return
  for (const mark of document.querySelectorAll('.here')) mark.classList.remove('here')
  for (const mark of document.querySelectorAll('mark[data-rows~="' + row.dataset.row + '"]')) mark.classList.add('here')
})
form.addEventListener('change', show)
form.addEventListener('reset', () => setTimeout(show))
show()
`
