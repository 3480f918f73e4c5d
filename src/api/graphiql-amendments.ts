/** GraphiQL's page with what it lacks: a script that runs before GraphiQL's own, and rules that beat its styles. */
export const amended = (page: string): string =>
  page.replace('</title>', () => `</title>${VIEWPORT}<script>${REMEMBER_QUERY}</script>`).replace('</head>', () => `<style>${STYLE}</style></head>`)

/** Without it, a telephone shows the page as wide as a desk's, and small. */
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1" />'

/**
 * GraphiQL keeps its tabs at once, but the question of the active one only when it is touched; by that question it finds the active tab
 * again, and opens an empty one where there is none.
 */
const REMEMBER_QUERY = `
try {
  const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'))
  if (!localStorage.getItem('graphiql:query')) localStorage.setItem('graphiql:query', tabs[activeTabIndex].query)
} catch {
  // A first visit, or a browser that keeps nothing.
}`

/**
 * A tab that is pressed gets the focus, and with it the place that an animation measured before all tabs had their width: the click
 * would miss it. On a narrow screen the answer stands below the question, since beside it there is no room.
 */
const STYLE = `
.graphiql-container .graphiql-tab { transform: none !important; }
@media (max-width: 760px) {
  .graphiql-container .graphiql-logo, .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
  .graphiql-container .graphiql-sessions { margin: 0; }
  .graphiql-container #graphiql-session { flex-direction: column; min-height: 0; }
  .graphiql-container #graphiql-session > * { min-height: 0; width: 100%; }
}`
