import type { Article } from '../src/article/article.js'
import { prepareArticle } from '../src/article/prepare.js'

const SOURCE = { path: null, member: null, format: 'text', url: null, outlet: null }

/** An article that is nothing but its text. */
export const plainArticle = (text: string): Article => prepareArticle({ text, source: SOURCE })
