/** The page's own style sheet: no font, image or address from outside. */
import { MEDIA } from './style/media.js'
import { OVERVIEW } from './style/overview.js'
import { FOOT, PAGE } from './style/page.js'
import { READER } from './style/reader.js'
import { TABLES } from './style/tables.js'

/** In the order of the page; of two that hold for an element the later one counts. */
export const STYLE = [PAGE, OVERVIEW, TABLES, READER, FOOT, MEDIA].join('')
