/** The look's tokens, as far as this page needs them; the app's own style sheet has a name only its build knows. */
export const docsStyle = `
:root { color-scheme: light dark; --desk: #eef0ec; --sheet: #fcfcfa; --well: #f3f4f0; --rule: #d6dad4; --ink: #16201e; --ink-2: #45514d; --accent: #0b5a66; }
@media (prefers-color-scheme: dark) { :root { --desk: #131819; --sheet: #1a2122; --well: #161c1d; --rule: #333d3e; --ink: #ebeee9; --ink-2: #bbc4bf; --accent: #7cc7d1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 14px/20px "Commissioner Variable", Commissioner, "Noto Sans", system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 2.5px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 8px; top: 8px; background: var(--sheet); padding: 8px; }
header { padding: 24px 32px 12px; } header p { max-width: 68ch; margin: 8px 0; }
h1 { font-size: 26px; line-height: 32px; font-weight: 680; margin: 0; } h1 small { font-size: 14px; font-weight: 400; color: var(--ink-2); }
h2 { font-size: 20px; line-height: 28px; font-weight: 670; margin: 24px 0 8px; }
h3 { font-size: 16px; line-height: 22px; font-weight: 650; margin: 0 0 4px; overflow-wrap: anywhere; } h3 b, nav b { color: var(--accent); }
h4 { font-size: 13px; line-height: 18px; margin: 12px 0 4px; color: var(--ink-2); }
.columns { display: grid; grid-template-columns: 248px minmax(0, 1fr); gap: 32px; padding: 0 32px 48px; }
nav { font-size: 13px; } nav h2 { font-size: 14px; line-height: 20px; margin: 16px 0 4px; } nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 2px 0; text-decoration: none; color: var(--ink-2); overflow-wrap: anywhere; } nav a:hover { color: var(--accent); }
article { background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; padding: 16px 18px; margin: 0 0 12px; max-width: 900px; }
article p { margin: 4px 0 8px; max-width: 72ch; } section > ul { max-width: 72ch; padding-left: 20px; }
code, pre { font: 13px/20px "IBM Plex Mono", ui-monospace, Consolas, monospace; }
pre { background: var(--well); border: 1px solid var(--rule); border-radius: 3px; padding: 8px 12px; overflow-x: auto; max-height: 400px; margin: 8px 0; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-size: 13px; font-weight: 600; color: var(--ink-2); padding: 8px 0 4px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-top: 1px solid var(--rule); font-weight: 400; } thead th { color: var(--ink-2); font-size: 12px; }
dl { margin: 0; } dl > div { display: grid; grid-template-columns: minmax(120px, 200px) minmax(0, 1fr); gap: 12px; border-top: 1px solid var(--rule); padding: 3px 0; }
dd { margin: 0; } dd dl { border-left: 2px solid var(--rule); padding-left: 10px; }
dt span, .must { color: var(--ink-2); font-size: 12px; } summary { cursor: pointer; padding: 4px 0; color: var(--accent); }
@media (max-width: 720px) { .columns { display: block; padding: 0 16px 32px; } header { padding: 16px; } nav { columns: 2; } dl > div { grid-template-columns: 1fr; gap: 0; } }
`;
