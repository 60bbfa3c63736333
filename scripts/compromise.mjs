// Writes compromise as one file that starts fast: only the steps that we call (src/text/compromise.ts), and beside it, as
// JSON, its words as they are when it has unpacked and grown them, which takes three quarters of its start each time anew.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { packed, UNPACK_CODE } from './packed.mjs'

const root = path.join(import.meta.dirname, '..')
const source = realpathSync(path.join(root, 'node_modules/compromise/src'))
const ENTRY = '\0compromise'
const WORDS = 'compromise.json.br'
/** What is joined into the file, for their licenses. */
export const PARTS = ['compromise', 'grad-school']
const MODEL = '2-two/preTagger/model'

const { one, two } = createRequire(import.meta.url)('compromise/two').model()
const { lexicon, frozenLex, _multiCache } = one
const { switches, clues } = two

/** What is said of words, and the words of which it is said: a third of the table's text, and read faster. */
function turned(table) {
  const lists = new Map()
  for (const [word, said] of Object.entries(table)) {
    const key = JSON.stringify(said)
    lists.set(key, [...(lists.get(key) ?? []), word])
  }
  return [...lists].map(([said, words]) => [JSON.parse(said), words.join('\n')])
}

const TURN_CODE = `
const turn = (lists) => {
  const table = {}
  for (const [said, words] of lists) for (const word of words.split('\\n')) table[word] = said
  return table
}
`

const words = {
  one: { lexicon: turned(lexicon), frozenLex, _multiCache },
  two: { switches: turned(switches), clues },
}

const ours = (name) => readFileSync(path.join(import.meta.dirname, 'tagger', name), 'utf8')

/** Modules of compromise 14.17 that only unpack or grow words, that no step asks for or that are slow, and what stands for them. */
const PREPARED = {
  '1-one/tag/methods/setTag.js': ours('set-tag.js'),
  '2-two/preTagger/compute/tagger/index.js': ours('tagger.js'),
  '2-two/preTagger/compute/tagger/3rd-pass/_fillTags.js': ours('fill-tags.js'),
  '2-two/preTagger/compute/index.js': "import preTagger from './tagger/index.js'\nexport default { preTagger }",
  '2-two/preTagger/methods/index.js':
    "import quickSplit from './quickSplit.js'\nexport default { two: { quickSplit } }",
  [`${MODEL}/lexicon/index.js`]: 'export const lexicon = {}, switches = {}, frozenLex = {}',
  [`${MODEL}/models/index.js`]: 'export default {}',
  [`${MODEL}/irregulars/plurals.js`]: 'export default {}',
  [`${MODEL}/clues/index.js`]: 'export default {}',
  [`${MODEL}/_expand/index.js`]: 'export default (model) => model',
}

const ENVIRONMENT = "typeof process === 'undefined' || !process.env ? self.env || {} : process.env"

/** The plugins of `compromise/two` that the steps need; `id` tells nothing of words. Words come last, for a plugin's are copied one by one. */
const PLUGINS = ['1-one/tag', '1-one/contraction-one', '1-one/tokenize', '1-one/lexicon', '2-two/preTagger']

const entry = `
import nlp from ${JSON.stringify(path.join(source, 'nlp.js'))}
${PLUGINS.map((name, at) => `import plugin${at} from ${JSON.stringify(path.join(source, name, 'plugin.js'))}`).join('\n')}
import freezing from ${JSON.stringify(path.join(source, '1-one/freeze/compute.js'))}
import words from 'words'
${TURN_CODE}
${PLUGINS.map((_, at) => `nlp.plugin(plugin${at})`).join('\n')}
nlp.plugin({ compute: freezing })
nlp.plugin({ compute: { id: () => {} } })
Object.assign(nlp.model().one, words.one, { lexicon: turn(words.one.lexicon) })
Object.assign(nlp.model().two, words.two, { switches: turn(words.two.switches) })
export default nlp
`

const prepared = {
  name: 'prepared-words',
  resolveId: (id) => (id === ENTRY || id === 'words' ? id : undefined),
  load(id) {
    if (id === ENTRY) return entry
    if (id === 'words') return `${UNPACK_CODE}export default unpack('./${WORDS}')`
    return id.startsWith(source) ? PREPARED[path.relative(source, id).replaceAll(path.sep, '/')] : undefined
  },
  // Each tag that is set asks the environment whether to say so: a hundredth of an article's cost.
  transform: (code) => code.replaceAll(ENVIRONMENT, '{}'),
}

/** Writes `compromise.cjs` and its packed words into a folder. */
export async function writeCompromise(folder) {
  const bundle = await rolldown({ input: ENTRY, platform: 'node', plugins: [prepared] })
  await bundle.write({ file: path.join(folder, 'compromise.cjs'), format: 'cjs', exports: 'default', minify: true })
  writeFileSync(path.join(folder, WORDS), packed(words))
}
