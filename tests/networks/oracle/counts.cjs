// The networks' own counters behind one line protocol: a JSON string a line on standard input, a JSON object a line on
// standard output. oracle_test.py asks.
//
//   x                 twitter-text's parseTweet, configuration v3
//   xToday            the same, twice, where every emoji sequence (Unicode of this node) that is newer than the library counts as
//                     one emoji, as the vendor's page says of all emoji: put an old one in its place, and
//                     take off what is too much (the length of what stands before a link may decide whether it is one)
//   newEmoji          those sequences
//   mastodon          Mastodon's page: its own rewriting of links and mentions, then stringz
//   mastodonServer    Mastodon's server: the same rewriting, then grapheme clusters
//   bluesky, bytes    RichText of @atproto/api
const { createInterface } = require('readline')
const twitterText = require('twitter-text').default || require('twitter-text')
const { RichText } = require('@atproto/api')
const stringz = require('stringz')

const part = (name) => { const module = require('twitter-text/dist/' + name); return module.default || module }
const regexSupplant = part('lib/regexSupplant')
const parts = ['validUrlPrecedingChars', 'validDomain', 'validPortNumber', 'validUrlPath', 'validUrlQueryChars', 'validUrlQueryEndingChars']
const mastodonLink = regexSupplant(
  '(#{validUrlPrecedingChars})(https?:\\/\\/#{validDomain}(?::#{validPortNumber})?(?:\\/#{validUrlPath}*)?(?:\\?#{validUrlQueryChars}*#{validUrlQueryEndingChars})?)',
  Object.fromEntries(parts.map((name) => [name, part('regexp/' + name)])), 'gi')
const mastodonMention = /(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+)/gi

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const graphemes = (text) => { let count = 0; for (const _ of segmenter.segment(text)) ++count; return count }
const emoji = /\p{RGI_Emoji}/gv
const weight = (text) => twitterText.parseTweet(text).weightedLength

// The witness's eye is old: the library knows it without selectors alone, and counts its parts else.
const witness = '\u{1F441}\uFE0F\u200D\u{1F5E8}\uFE0F'
const newEmojiIn = (text) => [...new Set(text.match(emoji))].filter((picture) => picture !== witness && weight(picture) !== 2)

createInterface({ input: process.stdin }).on('line', (line) => {
  const text = JSON.parse(line)
  const composed = text.normalize()
  const newEmoji = newEmojiIn(composed)
  const isNew = (picture) => newEmoji.includes(picture)
  const inPlace = weight(composed.replace(emoji, (picture) => isNew(picture) ? '\u{1F339}' : picture))
  const bySum = weight(text) - (composed.match(emoji) || []).filter(isNew).reduce((sum, picture) => sum + weight(picture) - 2, 0)
  const rewritten = text.replace(mastodonLink, '$1' + 'x'.repeat(23)).replace(mastodonMention, '$1@$3')
  const rich = new RichText({ text })
  console.log(JSON.stringify({
    x: weight(text), xToday: [inPlace, bySum], newEmoji,
    mastodon: stringz.length(rewritten), mastodonServer: graphemes(rewritten),
    bluesky: rich.graphemeLength, bytes: rich.length
  }))
})
