/** What stands around the parts of the page: head with its policy, links, foot. */
import { createHash } from 'node:crypto'
import { html, type Markup, trusted } from './html.js'

/** Id of a part of the page and what the bar calls it. */
export type Link = readonly [id: string, label: string]

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

/** Up to the body; the policy allows this style and this script and nothing from outside. */
export function buildHead(title: string, style: string, script: string): Markup {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="interdict">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
`
}

/** The bar of links, id and label each. */
export function buildNavigation(links: readonly Link[]): Markup {
  return html`<a class="skip" href="#measures">Skip to the measures</a>
<nav class="bar" aria-label="Parts of the report"><div class="wrap"><a class="brand" href="#overview">interdict</a>${links.map(([id, label]) => html`<a href="#${id}">${label}</a>`)}<button type="button" id="theme">Dark</button></div></nav>
`
}

/** What stands under all. */
export const FOOT = html`<footer>Made by interdict from records of schema interdict/article/1. Every record names the words that prove it and the rules that made it; what an article does not state is left empty. This page loads nothing from outside.</footer>`
